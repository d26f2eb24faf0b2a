package nl.leerkring.meetings.rsvp;

import java.util.List;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param tabs of the meeting */
record AnswersPage(AnswersPart part, List<Link> tabs) implements Page {

    @Override
    public Text title() {
        return Text.of("Antwoorden", "Answers");
    }
}
