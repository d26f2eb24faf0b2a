package nl.leerkring.news.bringing;

import nl.leerkring.circles.Circles;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param open whether the round can still get something */
record TellLinkPage(String token, Circles.Introduction circle, Told told, boolean open, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat is er nieuw bij jullie?", "What is new at your organisation?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** The address of the meeting, for who is signed in. */
    String day() {
        return "/kring/" + circle.slug() + "/bijeenkomsten/" + told.meeting().number();
    }
}
