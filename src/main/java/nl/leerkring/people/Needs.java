package nl.leerkring.people;

/** What somebody eats and needs to come in, as she wrote in her profile. Only she reads it there; she gives it to organisers herself. */
public record Needs(String diet, String access) {

    public static final int LONGEST = 300;
    public static final Needs NONE = new Needs("", "");
}
