package nl.leerkring.meetings.rsvp;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record AnswersPage(AnswersPart part) implements Page {

    @Override
    public Text title() {
        return Text.of("Antwoorden", "Answers");
    }
}
