package nl.leerkring.meetings.calendar;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Answers;
import nl.leerkring.meetings.rsvp.Given;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.meetings.rsvp.Rsvp;
import nl.leerkring.meetings.rsvp.Rsvp.Choice;
import nl.leerkring.meetings.rsvp.RsvpWords;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** Answers whether somebody comes: what she writes in a mail, or what her calendar program sends when she presses accept (RFC 5546). */
@Component
class AnswerByMail implements MailAnswer {

    private final Links links;
    private final Meetings meetings;
    private final Answers answers;
    private final Counters counters;
    private final Database database;
    private final Clock clock;

    AnswerByMail(Links links, Meetings meetings, Answers answers, Counters counters, Database database, Clock clock) {
        this.links = links;
        this.meetings = meetings;
        this.answers = answers;
        this.counters = counters;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Occasion.REPLY;
    }

    @Override
    public Said answer(Mailed mail) {
        Links.Opening own = links.open(new PersonId(mail.person()), new MeetingId(mail.subject())).orElseThrow(Missing::new);
        Meeting meeting = meetings.find(own, own.meeting()).orElseThrow(Missing::new);
        return mail.calendar() == null ? inWords(own, meeting, mail.words()) : byCalendar(own, meeting, mail.calendar());
    }

    private Said inWords(Links.Opening own, Meeting meeting, String words) {
        Optional<Choice> choice = RsvpWords.of(words).filter(each -> each.fits(meeting.form()));
        return choice.map(each -> Said.done(answers.give(own, meeting, Given.of(each)).said()))
                .orElseGet(() -> Said.unused("We weten niet zeker of je komt. Antwoord met ‘ik kom’ of ‘ik kom niet’. Een collega sturen kan met de link in de mail.",
                        "We are not sure whether you are coming. Answer with ‘I am coming’ or ‘I can’t come’. You can send a colleague by the link in the email."));
    }

    private Said byCalendar(Links.Opening own, Meeting meeting, String calendar) {
        ItipAnswer said = ItipAnswer.read(calendar, clock.instant()).filter(each -> each.uid().equals(Item.uid(meeting.id()))).orElse(null);
        CalendarRows.Said before = database.read(own, sql -> CalendarRows.last(sql, meeting.id(), own.who().value())).orElse(null);
        if (said == null || before == null) {
            return Said.unused("Je agenda stuurde een antwoord dat niet bij deze bijeenkomst hoort.", "Your calendar sent an answer that does not belong to this meeting.");
        }
        if (said.counter()) {
            return counters.propose(own, meeting, said);
        }
        if (said.sequence() < before.sequence()) {
            return Said.unused("Je antwoordde op een uitnodiging die intussen is gewijzigd. Antwoord op de nieuwste.", "You answered an invitation that has changed meanwhile. Answer the newest one.");
        }
        OffsetDateTime written = said.written().atOffset(ZoneOffset.UTC);
        // RFC 5546, 2.1.5: an earlier answer that arrives later is an old one
        return before.answered() != null && written.isBefore(before.answered()) ? Said.quietly() : put(own, meeting, said.status(), written);
    }

    private Said put(Links.Opening own, Meeting meeting, String status, OffsetDateTime written) {
        Optional<Rsvp> rsvp = answers.of(own, meeting.id(), own.who());
        Choice now = rsvp.filter(each -> !each.again()).map(Rsvp::choice).orElse(null);
        Said said = switch (status) {
            case "ACCEPTED" -> now == Choice.COME || now == Choice.ONLINE ? Said.quietly() : given(answers.give(own, meeting, Given.of(Choice.COME)));
            // who sends a colleague has it in her calendar as declined
            case "DECLINED" -> rsvp.isPresent() && rsvp.get().again() && rsvp.get().choice() == Choice.COLLEAGUE
                    ? given(answers.give(own, meeting, new Given(Choice.COLLEAGUE, rsvp.get().colleague(), rsvp.get().colleagueEmail(), null))) : now == Choice.DECLINE || now == Choice.COLLEAGUE ? Said.quietly() : given(answers.give(own, meeting, Given.of(Choice.DECLINE)));
            case "TENTATIVE" -> tentative(own, meeting, rsvp);
            case "DELEGATED" -> Said.unused("Stuur je een collega? Doe dat met de link in de mail, dan weten we wie er komt.",
                    "Are you sending a colleague? Do so by the link in the email, then we know who is coming.");
            default -> Said.quietly();
        };
        if (said.used()) {
            database.change(own, sql -> CalendarRows.say(sql, meeting.id(), own.who().value(), written, status.equals("TENTATIVE")));
        }
        return said;
    }

    /** Her own calendar shows what she pressed; that there is no chair yet it does not show. */
    private static Said given(Rsvp rsvp) {
        return rsvp.waits() ? Said.done(rsvp.said()) : Said.quietly();
    }

    /** Maybe holds no chair: others may be waiting for it. Who had one hears that it is free. */
    private Said tentative(Links.Opening own, Meeting meeting, Optional<Rsvp> rsvp) {
        if (rsvp.isEmpty()) {
            return Said.quietly();
        }
        answers.takeBack(own, meeting, own.who());
        return Said.done("Je agenda zegt ‘misschien’. Je antwoord is weer open, en je plek is vrij voor een ander. Weet je het zeker? Laat het dan nog eens weten.",
                "Your calendar says ‘maybe’. Your answer is open again, and your place is free for somebody else. Once you know, tell us again.");
    }
}
