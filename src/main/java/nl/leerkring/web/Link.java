package nl.leerkring.web;

/** An address with its name, and the name of an icon or nothing. The label is in the language of who looks. */
public record Link(String label, String href, String icon) {

    public static Link to(String label, String href) {
        return new Link(label, href, "");
    }
}
