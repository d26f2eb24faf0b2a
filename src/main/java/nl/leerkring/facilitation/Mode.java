package nl.leerkring.facilitation;

import nl.leerkring.web.Text;

/** How a step is done. */
public enum Mode {
    SPEAKS(Text.of("spreekt", "speaks"), "question"),
    TALK(Text.of("in gesprek", "in conversation"), "people"),
    SILENT(Text.of("stil schrijven", "writing in silence"), "edit"),
    BACK(Text.of("met de rug naar de groep", "with the back to the group"), "history"),
    SORT(Text.of("sorteren", "sorting"), "menu"),
    VOTE(Text.of("kiezen", "choosing"), "check");

    private final Text label;
    private final String icon;

    Mode(Text label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public Text label() {
        return label;
    }

    public String icon() {
        return icon;
    }
}
