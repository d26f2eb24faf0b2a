package nl.leerkring.meetings.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.Circles;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What a new circle needs first, for who coordinates it; gone when all of it is done, or when the first day is over. */
@Component
class FirstSteps {

    private final Circles circles;
    private final Database database;

    FirstSteps(Circles circles, Database database) {
        this.circles = circles;
        this.database = database;
    }

    /** @param why one sentence */
    record Step(Text what, Text why, String href, boolean done) {
    }

    List<Step> of(Seat seat, Homes.Circle circle, Instant now) {
        if (!seat.coordinates() || seat.archived() || circle.days().stream().anyMatch(day -> day.meeting().over(now))) {
            return List.of();
        }
        Circles.FirstSteps done = circles.firstSteps(seat.coordinator());
        List<Step> steps = new ArrayList<>(List.of(
                new Step(Text.of("Zoek datums voor de bijeenkomsten", "Find dates for the meetings"),
                        Text.of("Stel er een paar voor; iedereen zegt wanneer het kan.", "Propose a few; everybody says which suit."), dates(seat, circle), dated(seat, circle)),
                new Step(Text.of("Nodig mensen uit", "Invite people"), Text.of("Een voor een, of met een lijst uit een spreadsheet.", "One by one, or with a list from a spreadsheet."),
                        seat.href() + "/uitnodigingen", done.invited())));
        if (!done.hidden()) {
            steps.add(new Step(Text.of("Publiceer de pagina van de kring", "Publish the page of the circle"),
                    Text.of("Zeg wat jullie willen bereiken; dat leest wie de kring vindt.", "Say what you want to achieve; whoever finds the circle reads that."),
                    seat.href() + "/instellingen", done.told()));
        }
        return steps.stream().allMatch(Step::done) ? List.of() : List.copyOf(steps);
    }

    private static String dates(Seat seat, Homes.Circle circle) {
        String series = seat.href() + "/bijeenkomsten";
        return circle.days().stream().filter(day -> day.on() && !day.meeting().dated()).findFirst()
                .map(day -> series + "/" + day.meeting().number() + "/datums").orElse(series);
    }

    /** A day has its date, or people were asked which one suits. */
    private boolean dated(Seat seat, Homes.Circle circle) {
        return circle.days().stream().anyMatch(day -> day.meeting().dated()) || database.read(seat, sql -> sql.sql(
                "select exists (select 1 from meetings.date_poll where circle = ? and asked is not null)").param(seat.circle().value()).query(Boolean.class).single());
    }
}
