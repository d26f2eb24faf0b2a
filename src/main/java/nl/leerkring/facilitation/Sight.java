package nl.leerkring.facilitation;

import nl.leerkring.web.Text;

/** Who sees what is entered. */
public enum Sight {
    NOW(Text.of("Iedereen in de groep ziet dit meteen.", "Everybody in the group sees this at once.")),
    TOGETHER(Text.of("Iedereen ziet dit tegelijk, als de begeleider het laat zien.", "Everybody sees this together, when the facilitator shows it.")),
    BRINGER(Text.of("Alleen de inbrenger ziet dit.", "Only the bringer sees this.")),
    OWN(Text.of("Alleen jij ziet dit.", "Only you see this.")),
    NEVER(Text.of("De groep ziet dit nu; het wordt nergens bewaard.", "The group sees this now; it is kept nowhere."));

    private final Text label;

    Sight(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
