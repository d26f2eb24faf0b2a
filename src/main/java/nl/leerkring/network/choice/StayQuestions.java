package nl.leerkring.network.choice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleClosed;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever becomes an alumnus because her circle closed is asked on screen whether she stays to be found; once, also when it opens and closes again. */
@Component
class StayQuestions {

    private static final Text WHY = Text.of("Omdat je kring is afgesloten. We vragen dit één keer.", "Because your circle was closed. We ask this once.");

    private final Database database;
    private final Notices notices;
    private final Clock clock;

    StayQuestions(Database database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    private record Alumnus(UUID person, boolean listed) {
    }

    @EventListener
    void closed(CircleClosed closed) {
        Seat seat = closed.by().seat();
        database.change(closed.by(), sql -> {
            for (Alumnus each : alumni(sql, seat.circle().value())) {
                int asked = sql.sql("insert into network.stay_question (person, circle, made) values (?, ?, ?) on conflict do nothing")
                        .params(each.person(), seat.circle().value(), clock.instant().atOffset(ZoneOffset.UTC)).update();
                if (asked == 1) {
                    notices.tell(closed.by(), new Notices.Word(Topic.CIRCLE, question(seat.name(), each.listed()), WHY, ChoiceController.HERE), each.person(), seat.circle().value());
                }
            }
        });
    }

    private static List<Alumnus> alumni(JdbcClient sql, UUID circle) {
        return sql.sql("""
                select s.person, exists (select 1 from network.listing l where l.person = s.person) as listed
                from circles.sat s join people.person p on p.id = s.person and p.gone is null where s.circle = ? and s.ended is null and s.role = 'alumnus'
                """).param(circle).query(Alumnus.class).list();
    }

    private static Text question(String circle, boolean listed) {
        return listed ? Text.of("‘" + circle + "’ is afgesloten. Je blijft te vinden in het netwerk. Wil je dat nog?", "‘" + circle + "’ was closed. You can still be found in the network. Do you still want that?")
                : Text.of("‘" + circle + "’ is afgesloten. Wil je vindbaar blijven voor mensen van andere kringen?", "‘" + circle + "’ was closed. Would you like people of other circles to be able to find you?");
    }
}
