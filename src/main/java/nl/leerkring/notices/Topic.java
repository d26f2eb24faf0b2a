package nl.leerkring.notices;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What a mail or notice is about, as people choose to hear of it or not. */
public enum Topic implements Coded {
    NECESSARY(Text.of("Nodig", "Necessary"), Text.of("Inloggen, uitnodigingen en wat je zelf aanvraagt. Deze komen altijd.",
            "Signing in, invitations and what you ask for yourself. These always come."), false),
    MEETINGS(Text.of("Bijeenkomsten", "Meetings"), Text.of("De dag in je agenda, en wat eraan verandert.",
            "The day in your calendar, and any changes to it."), true),
    REMINDERS(Text.of("Herinneringen", "Reminders"), Text.of("Als er nog iets van je gevraagd wordt, zoals een antwoord.",
            "When something is still asked of you, such as an answer."), true),
    NEWS(Text.of("Nieuwsronde", "News round"), Text.of("Wie meer wil weten van wat jij vertelde, en bij wie jij terechtkunt.",
            "Who wants to know more of what you told, and whom you can ask."), true),
    TALK(Text.of("Gesprekken", "Conversations"), Text.of("Wie jou noemt in een gesprek. Wat nieuw is in gesprekken die je volgt staat alleen op het scherm.",
            "Who mentions you in a conversation. What is new in conversations you follow is on screen only."), true),
    DIGEST(Text.of("Weekbericht", "Weekly digest"), Text.of("Wat er nieuw is in je kringen: hooguit één keer per week, en alleen als er iets is dat je nog niet zag.",
            "What is new in your circles: once a week at most, and only if there is something you have not seen."), true),
    NETWORK(Text.of("Netwerk", "Network"), Text.of("Wie aan jou voorgesteld wil worden. Alleen als je zelf koos om gevonden te worden.",
            "Who would like to be introduced to you. Only if you chose to be found."), true),
    CIRCLE(Text.of("De kring", "The circle"), Text.of("Aanmeldingen, afspraken en wie er komt of gaat.",
            "Applications, agreements and who joins or leaves."), true);

    private final Text label;
    private final Text explanation;
    private final boolean choice;

    Topic(Text label, Text explanation, boolean choice) {
        this.label = label;
        this.explanation = explanation;
        this.choice = choice;
    }

    public Text label() {
        return label;
    }

    public Text explanation() {
        return explanation;
    }

    /** Whether one may turn it off. */
    public boolean choice() {
        return choice;
    }
}
