package nl.leerkring.meetings.rsvp;

import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** An organiser fills in what somebody told by telephone or in the corridor. */
record AnswerForPage(String href, Meeting meeting, Reply reply, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Antwoord voor " + reply.name(), "Answer for " + reply.name());
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
