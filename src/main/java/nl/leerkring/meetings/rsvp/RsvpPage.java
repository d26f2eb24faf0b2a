package nl.leerkring.meetings.rsvp;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.people.Needs;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** @param back the meeting's page */
record RsvpPage(String back, Meeting meeting, @Nullable Rsvp rsvp, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Kom je?", "Are you coming?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    static Form filled(@Nullable Rsvp rsvp, Needs needs) {
        Form form = needs.form();
        return rsvp == null ? form
                : form.with("a", rsvp.choice().word()).with("collega", rsvp.colleague()).with("email", rsvp.colleagueEmail());
    }

    /** For which day it is asked, so that an answer from a page that was open while the day moved does not count for another; empty: there is none. */
    static String day(Meeting meeting) {
        return meeting.starts() == null ? "" : Dates.dayOf(meeting.starts()).toString();
    }

    static List<Option> options(Ui ui, Meeting.Form form) {
        return Arrays.stream(Rsvp.Choice.values()).filter(choice -> choice.fits(form))
                .map(choice -> new Option(choice.word(), ui.say(choice.mine()))).toList();
    }
}
