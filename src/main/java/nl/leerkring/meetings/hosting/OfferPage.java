package nl.leerkring.meetings.hosting;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param works where this person works; nothing: not known, and then there is nothing to offer */
record OfferPage(Seat seat, HostOffers.@Nullable Works works, List<Meeting> coming, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Bied aan om te ontvangen", "Offer to host");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return seat.href() + "/gastheerschap";
    }

    static List<Option> options(Ui ui, List<Meeting> coming) {
        return coming.stream().map(meeting -> new Option(String.valueOf(meeting.number()), meeting.theme()
                + (meeting.starts() == null ? "" : ", " + ui.day(meeting.starts()))
                + (meeting.hostName() == null ? "" : " (" + ui.say("nu: ", "now: ") + meeting.hostName() + ")"))).toList();
    }
}
