package nl.leerkring.meetings.rhythm;

import java.time.Instant;
import nl.leerkring.meetings.evaluation.EvaluationByMail;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** Thanks, and three questions about the day. @param until how long an answer counts */
record ThanksMail(Occasion occasion, Instant until) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("dank je wel, en drie vragen", "thank you, and three questions");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Beats.came(occasion);
    }

    @Override
    public Action action() {
        return new Action(Text.of("Drie vragen, één minuut", "Three questions, one minute"), occasion.href() + "/terugblik");
    }

    @Override
    public Reply reply() {
        return new Reply(EvaluationByMail.KIND, occasion.id().value(), until, Text.of("Of antwoord op deze mail, met 1, 2 en 3 voor je antwoorden.",
                "Or answer this email, with 1, 2 and 3 before your answers."));
    }
}
