package nl.leerkring.meetings.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.leerkring.circles.Circles;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new circle needs first, for who coordinates it; gone when all of it is done, or when the first day is over. */
@Component
class FirstSteps {

    private final Circles circles;

    FirstSteps(Circles circles) {
        this.circles = circles;
    }

    /** @param why one sentence */
    record Step(Text what, Text why, String href, boolean done) {
    }

    /** Its questions travel with those of the other rooms. */
    Supplier<List<Step>> of(Questions ask, Seat seat, Homes.Circle circle, Instant now) {
        if (!seat.coordinates() || seat.archived() || circle.days().stream().anyMatch(day -> day.meeting().over(now))) {
            return List::of;
        }
        Supplier<Circles.@Nullable FirstSteps> done = circles.firstSteps(ask, seat.circle());
        Supplier<Boolean> dated = dated(ask, seat, circle);
        return () -> steps(seat, circle, Objects.requireNonNull(done.get()), dated.get());
    }

    private static List<Step> steps(Seat seat, Homes.Circle circle, Circles.FirstSteps done, boolean dated) {
        List<Step> steps = new ArrayList<>(List.of(
                new Step(Text.of("Zoek datums voor de bijeenkomsten", "Find dates for the meetings"),
                        Text.of("Stel er een paar voor; iedereen zegt wanneer het kan.", "Propose a few; everybody says which suit."), dates(seat, circle), dated),
                new Step(Text.of("Nodig mensen uit", "Invite people"), Text.of("Een voor een, of met een lijst uit een spreadsheet.", "One by one, or with a list from a spreadsheet."),
                        seat.href() + "/uitnodigingen", done.invited())));
        if (!done.visibility().equals("hidden")) {
            steps.add(new Step(Text.of("Zeg op de pagina van de kring wat jullie willen bereiken", "Say on the page of the circle what you want to achieve"),
                    Text.of("Dat leest wie de kring vindt.", "Whoever finds the circle reads that."), seat.href() + "/instellingen", done.told()));
        }
        if (done.visibility().equals("open")) {
            steps.add(new Step(Text.of("Zet de aanmelding open", "Open applications"),
                    Text.of("Met de voorwaarden, en tot wanneer. Tot dan kan niemand zich aanmelden.", "With the conditions, and until when. Until then nobody can apply."),
                    seat.href() + "/aanmeldingen/voorwaarden", done.applied()));
        }
        return steps.stream().allMatch(Step::done) ? List.of() : List.copyOf(steps);
    }

    private static String dates(Seat seat, Homes.Circle circle) {
        String series = seat.href() + "/bijeenkomsten";
        return circle.days().stream().filter(day -> day.on() && !day.meeting().dated()).findFirst()
                .map(day -> series + "/" + day.meeting().number() + "/datums").orElse(series);
    }

    /** A day has its date, or people were asked which one suits. */
    private static Supplier<Boolean> dated(Questions ask, Seat seat, Homes.Circle circle) {
        if (circle.days().stream().anyMatch(day -> day.meeting().dated())) {
            return () -> true;
        }
        Supplier<List<Integer>> asked = ask.sql("select 1 from meetings.date_poll where circle = :circle and asked is not null limit 1").param("circle", seat.circle().value())
                .rows((row, n) -> 1);
        return () -> !asked.get().isEmpty();
    }
}
