package nl.leerkring.news.feeds;

import java.util.Locale;
import nl.leerkring.web.Text;

/** Why a feed could not be read. */
enum Trouble {
    ADDRESS(Text.of("Dit adres kan niet. Een bron staat op het openbare internet en begint met https://.",
            "This address is not possible. A source is on the public internet and begins with https://.")),
    UNREACHABLE(Text.of("Op dit adres antwoordt niemand.", "Nobody answers at this address.")),
    SLOW(Text.of("Het antwoord duurde te lang.", "The answer took too long.")),
    LARGE(Text.of("Het antwoord is te groot.", "The answer is too large.")),
    REFUSED(Text.of("De bron wil dit niet geven.", "The source does not want to give this.")),
    NO_FEED(Text.of("Dit is geen RSS of Atom.", "This is no RSS or Atom."));

    private final Text label;

    Trouble(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Trouble of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
