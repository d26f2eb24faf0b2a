package nl.leerkring.circles.applications;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record AlreadyAppliedMail(String circle, String token) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": je had je al aangemeld", circle + ": you had already applied");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit mailadres invulde bij een aanmelding.",
                "You are getting this email because somebody entered this address in an application.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar je aanmelding", "Go to your application"), "/aanmelding/" + token);
    }
}
