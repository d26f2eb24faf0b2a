package nl.leerkring.news.bringing;

import nl.leerkring.circles.Circles;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param cases the day has intervision, so one may bring a case as well */
record AskMail(Circles.Introduction circle, Meeting meeting, String token, boolean cases) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle.name() + ": wat is er nieuw bij jullie?", circle.name() + ": what is new at your organisation?");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat van jouw organisatie nog niemand iets klaarzette voor de nieuwsronde van " + circle.name() + ".",
                "You are getting this message because nobody of your organisation put something ready for the news round of " + circle.name() + " yet.");
    }

    @Override
    public @Nullable Reply reply() {
        return meeting.starts() == null ? null : new Reply(NewsByMail.KIND, meeting.id().value(), meeting.starts(),
                Text.of("Of antwoord gewoon op deze mail. Wat je schrijft, staat klaar voor de nieuwsronde.", "Or just answer this email. What you write is ready for the news round."));
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return "/kring/" + circle.slug() + "/bijeenkomsten/" + meeting.number() + "/actualiteiten";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Vertel wat er nieuw is", "Tell what is new"), "/actualiteit/" + token);
    }
}
