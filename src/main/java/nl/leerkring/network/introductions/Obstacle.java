package nl.leerkring.network.introductions;

import nl.leerkring.web.Text;

/** Why somebody cannot ask now to be introduced to somebody. */
enum Obstacle {
    SELF(Text.of("Dit ben je zelf.", "This is you.")),
    UNLISTED(Text.of("Maak eerst jezelf vindbaar. Zo weet de ander ook wie jij bent.", "First make yourself findable. That way the other knows who you are.")),
    MET(Text.of("Jullie zijn al aan elkaar voorgesteld. Kijk in je mail.", "You have been introduced already. Look in your email.")),
    WAITING(Text.of("Je vroeg dit al. Het antwoord is er nog niet.", "You have asked already. There is no answer yet.")),
    RESTS(Text.of("Je vroeg dit nog geen half jaar geleden. Laat het even rusten.", "You asked this less than half a year ago. Let it rest for a while.")),
    MANY(Text.of("Er wachten al " + Introduction.MOST_OPEN + " verzoeken van jou op antwoord. Trek er een in, of wacht even.",
            "You have " + Introduction.MOST_OPEN + " requests waiting for an answer. Withdraw one, or wait a while."));

    private final Text reason;

    Obstacle(Text reason) {
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
