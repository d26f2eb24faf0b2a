package nl.leerkring.journeys;

import nl.leerkring.web.Language;
import nl.leerkring.world.Browser.Look;

/** How somebody goes through the program: on which screen, in which language, with or without scripts, with the mouse or only the keyboard. */
enum Way {
    ON_A_DESK(Look.DESK, Language.NL, false),
    ON_A_NARROW_PHONE(Look.NARROW, Language.NL, false),
    IN_ENGLISH_AND_DARK(Look.DARK_ENGLISH_DESK, Language.EN, false),
    WITHOUT_SCRIPTS(Look.WITHOUT_SCRIPTS, Language.NL, false),
    BY_KEYBOARD(Look.DESK, Language.NL, true);

    private final Look look;
    private final Language language;
    private final boolean keyboard;

    Way(Look look, Language language, boolean keyboard) {
        this.look = look;
        this.language = language;
        this.keyboard = keyboard;
    }

    Look look() {
        return look;
    }

    Language language() {
        return language;
    }

    boolean keyboard() {
        return keyboard;
    }

    /** For addresses and names that no other way uses. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
