package nl.leerkring.circles.applications;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record AlreadyAppliedMail(String circle, String token) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": je had je al aangemeld", circle + ": you had applied already");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit mailadres invulde bij een aanmelding.",
                "You get this mail because somebody filled in this address when applying.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar je aanmelding", "To your application"), "/aanmelding/" + token);
    }
}
