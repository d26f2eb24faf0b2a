package nl.leerkring.meetings.experts;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;

/** A planned day with one item, and an expert who is invited for it. */
final class Invited {

    static final String FORM = "form[action$='/expert']";

    final PlannedDay day;
    final String item;
    final String email;
    final Guest expert;

    private Invited(PlannedDay day) {
        this.day = day;
        day.coordinator.postRaw(day.href + "/programma", "titel", "Lezing over hitte", "pijler", "verdieping", "minuten", "60", "zaal", "Raadzaal",
                "omschrijving", "Wat hitte doet met een wijk.");
        this.item = day.href + "/programma/" + day.world.owner().sql("select id from meetings.programme_item where meeting = ?").param(day.meeting).query(UUID.class).single();
        this.email = "anna@expert-" + day.domain;
        this.expert = day.world.guest();
    }

    static Invited to(String domain, Duration from) {
        Invited invited = new Invited(PlannedDay.in(domain, from));
        invited.invite("Anna Expert", invited.email);
        return invited;
    }

    Answered invite(String name, String address) {
        return day.coordinator.submit(day.coordinator.get(item + "/expert"), FORM, "naam", name, "email", address, "organisatie", "RIVM", "taal", "nl");
    }

    /** The address in the newest mail to the expert. */
    String link() {
        return Mail.link(day.world.mailTo(email), "/gast/");
    }

    Answered page() {
        return expert.get(link());
    }

    Answered answer(String word) {
        return expert.postRaw(link() + "/antwoord", "antwoord", word, "opmerking", "Tot dan");
    }

    String itemSeenBy(Guest guest) {
        return guest.get(item).main();
    }

    String expertAddress() {
        return item + "/expert/" + day.world.owner().sql("select id from meetings.expert where circle = ? order by made desc limit 1").param(day.circleId).query(UUID.class).single();
    }
}
