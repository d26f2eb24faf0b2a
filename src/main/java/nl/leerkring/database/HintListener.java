package nl.leerkring.database;

/** A bean that wants to hear what {@link Database#hint} says on any node, this one included. */
public interface HintListener {
    void heard(String topic);

    /** The connection was lost and is back: what was said meanwhile is unknown, so read afresh. */
    void missed();
}
