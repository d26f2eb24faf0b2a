package nl.leerkring.meetings.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What the form of a meeting says. Who only hosts sends the place; the rest then stays as it was. */
record Facts(String theme, String question, String outcomes, Meeting.Form form, @Nullable Instant starts, @Nullable Instant ends,
        @Nullable UUID host, Meeting.Venue venue, @Nullable Integer capacity, int version) {

    /** The tick that a day in the past is meant; it is on the form once that was asked. */
    static final String PAST = "geweest";

    static Facts read(Form form, Organiser organiser) {
        Meeting old = organiser.meeting();
        Meeting.Venue venue = new Meeting.Venue(form.optional("plek", 150), form.optional("adres", 300), form.optional("zaal", 150),
                form.optional("toegang", 1000), form.optional("route", 1000), degrees(form, "breedte", 90), degrees(form, "lengte", 180), online(form));
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (organiser.hostOnly()) {
            return new Facts(old.theme(), old.question(), old.outcomes(), old.form(), old.starts(), old.ends(), old.host(), venue,
                    old.capacity(), version == null ? 0 : version);
        }
        Meeting.Form kind = form.choice("vorm", Meeting.Form.class);
        LocalDate day = form.date("datum");
        Instant starts = at(form, day, "begin");
        Instant ends = at(form, day, "einde");
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            form.wrong("einde", "Het einde moet na het begin liggen.", "The end must be after the beginning.");
        }
        return new Facts(form.text("thema", 150), form.optional("vraag", 1000), form.optional("opbrengsten", 2000),
                kind == null ? old.form() : kind, starts, ends, form.id("gast"), venue, form.number("plaatsen", 1, 10_000),
                version == null ? 0 : version);
    }

    /** A day in the past may be meant, to put something on record; or it is a slip. Who says that it is meant is not asked again. */
    void question(Form form, Meeting old, Instant now) {
        if (ends != null && ends.isBefore(now) && !Objects.equals(starts, old.starts()) && !form.ticked(PAST)) {
            form.with(PAST, "").wrong("datum", "Deze dag is al geweest. Klopt dat? Zet dan het vinkje hieronder en bewaar nog een keer.",
                    "This day is in the past. Is that right? Then tick the box below and save once more.");
        }
    }

    /** A day needs its hours, and hours need a day. */
    private static @Nullable Instant at(Form form, @Nullable LocalDate day, String name) {
        LocalTime time = form.time(name);
        if (day == null) {
            return null;
        }
        if (time == null) {
            form.wrong(name, "Vul ook de tijd in.", "Fill in the time as well.");
            return null;
        }
        return day.atTime(time).atZone(Dates.AMSTERDAM).toInstant();
    }

    private static String online(Form form) {
        String link = form.optional("online", 500);
        if (!link.isEmpty() && !link.startsWith("https://")) {
            form.wrong("online", "Een link begint met https://", "A link starts with https://");
        }
        return link;
    }

    private static @Nullable Double degrees(Form form, String name, int most) {
        String typed = form.optional(name, 20).replace(',', '.');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(typed);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        form.wrong(name, "Vul graden in, zoals 52,09.", "Fill in degrees, such as 52.09.");
        return null;
    }

    static Form form(Meeting meeting) {
        Form form = Form.empty().with("thema", meeting.theme()).with("vraag", meeting.question()).with("opbrengsten", meeting.outcomes())
                .with("vorm", meeting.form().name()).with("gast", meeting.host()).with("plaatsen", meeting.capacity())
                .with("plek", meeting.venue().place()).with("adres", meeting.venue().address()).with("zaal", meeting.venue().room())
                .with("toegang", meeting.venue().access()).with("route", meeting.venue().route()).with("online", meeting.venue().online())
                .with("breedte", meeting.venue().latitude()).with("lengte", meeting.venue().longitude()).with("versie", meeting.version());
        Instant starts = meeting.starts();
        Instant ends = meeting.ends();
        return starts == null || ends == null ? form : form.with("datum", Dates.dayOf(starts))
                .with("begin", time(starts)).with("einde", time(ends));
    }

    private static LocalTime time(Instant at) {
        return at.atZone(Dates.AMSTERDAM).toLocalTime();
    }
}
