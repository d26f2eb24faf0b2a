package nl.leerkring.search.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Where and how somebody looks. What is not one of the possibilities is as if it was not asked.
 *
 * @param kind   the word of a {@link Findable}; empty: all
 * @param seat   in this circle only
 * @param theme  of the day it belongs to; empty: all
 * @param newest the newest first, not the best
 * @param after  what was last on the page before
 */
record Narrowing(String kind, @Nullable Seat seat, String theme, @Nullable LocalDate from, @Nullable LocalDate until, boolean newest, @Nullable Cursor after) {

    static Narrowing of(Form form, Finder finder, List<Findable> kinds) {
        String kind = form.value("soort");
        String theme = form.value("thema").strip();
        return new Narrowing(kinds.stream().anyMatch(each -> each.kind().equals(kind)) ? kind : "",
                finder.seats().stream().filter(seat -> seat.slug().equals(form.value("kring"))).findFirst().orElse(null),
                theme.length() > 200 ? "" : theme, form.date("van"), form.date("tot"), form.value("volgorde").equals("nieuwste"), Cursor.of(form.value("na")));
    }

    boolean narrow() {
        return !kind.isEmpty() || seat != null || !theme.isEmpty() || from != null || until != null;
    }

    /** The circles to look in. */
    UUID[] circles(Finder finder) {
        Set<UUID> circles = seat == null ? finder.circles() : seat.circles();
        return circles.stream().sorted().toArray(UUID[]::new);
    }

    /** As PostgreSQL reads it. */
    String since() {
        return from == null ? "-infinity" : from.atStartOfDay(Dates.AMSTERDAM).toOffsetDateTime().toString();
    }

    String before() {
        return until == null ? "infinity" : until.plusDays(1).atStartOfDay(Dates.AMSTERDAM).toOffsetDateTime().toString();
    }
}
