package nl.leerkring.circles.applications;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** Holds nothing of what was typed: it may have been typed by somebody else. */
record ConfirmMail(String circle, String token) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": bevestig je aanmelding", circle + ": confirm your application");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit mailadres invulde bij een aanmelding. Was jij dat niet? Dan hoef je niets te doen; na zeven dagen is alles weg.",
                "You are getting this email because somebody entered this address in an application. Wasn’t it you? Then there is nothing you need to do; after seven days it is all deleted.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees en bevestig je aanmelding", "Read and confirm your application"), "/aanmelding/" + token);
    }
}
