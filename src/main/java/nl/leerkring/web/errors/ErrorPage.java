package nl.leerkring.web.errors;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What happened, what was kept, and what to do. */
record ErrorPage(int status, Text title, Text explanation) implements Page {

    static ErrorPage missing() {
        return new ErrorPage(404, Text.of("Deze pagina is er niet", "Page not found"),
                Text.of("Misschien is het adres veranderd, of is de pagina niet voor jou. Ga terug of begin bij het begin.",
                        "The address may have changed, or the page may not be meant for you. Go back, or go to the start page."));
    }

    static ErrorPage stale() {
        return new ErrorPage(403, Text.of("Dit formulier is verlopen", "This form has expired"),
                Text.of("Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.",
                        "Nothing was changed. Go back, reload the page and send it again."));
    }

    static ErrorPage refused(Text reason) {
        return new ErrorPage(409, Text.of("Dat kan nu niet", "That is not possible now"), reason);
    }

    static ErrorPage odd() {
        return new ErrorPage(400, Text.of("Dit verzoek klopt niet", "Something is wrong with this request"),
                Text.of("Er is niets veranderd. Ga terug en probeer het opnieuw.",
                        "Nothing was changed. Go back and try again."));
    }

    static ErrorPage wrongWay() {
        return new ErrorPage(405, Text.of("Zo kan dit adres niet gebruikt worden", "This address cannot be used that way"),
                Text.of("Ga terug en probeer het via de pagina zelf.", "Go back and try it from the page itself."));
    }

    static ErrorPage tooLarge() {
        return new ErrorPage(413, Text.of("Dit is te groot", "This is too large"),
                Text.of("Er is niets bewaard. Stuur bestanden een voor een, maak ze kleiner of deel een link.",
                        "Nothing was saved. Send files one by one, make them smaller or share a link."));
    }

    static ErrorPage full() {
        return new ErrorPage(507, Text.of("Er is geen ruimte meer", "There is no space left"),
                Text.of("De schijf van de server is vol, dus er is niets bewaard. De beheerder moet ruimte maken; probeer het later opnieuw.",
                        "The server’s disk is full, so nothing was saved. The administrator has to free up space; try again later."));
    }

    static ErrorPage busy() {
        return new ErrorPage(503, Text.of("Even geduld", "One moment"),
                Text.of("De database is even niet bereikbaar. Wat je typte staat nog in je browser: ga terug en probeer het zo opnieuw.",
                        "The database cannot be reached right now. What you typed is still in your browser: go back and try again shortly."));
    }

    static ErrorPage broken() {
        return new ErrorPage(500, Text.of("Er ging iets mis bij ons", "Something went wrong on our side"),
                Text.of("Het ligt niet aan jou. We hebben het vastgelegd. Ga terug en probeer het opnieuw; wat je typte staat meestal nog in je browser.",
                        "It is not your fault. We have logged it. Go back and try again; what you typed is usually still in your browser."));
    }
}
