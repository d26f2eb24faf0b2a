package nl.leerkring.web.components;

/** One thing to choose in a {@code Select} or {@code Choices}. */
public record Option(String value, String label, String hint) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
