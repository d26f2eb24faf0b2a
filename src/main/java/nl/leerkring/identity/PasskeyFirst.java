package nl.leerkring.identity;

/** What was asked for is for people who signed in with more than a mail: a passkey has to be added first. */
public final class PasskeyFirst extends RuntimeException {
    public PasskeyFirst() {
        super("passkey first", null, false, false);
    }
}
