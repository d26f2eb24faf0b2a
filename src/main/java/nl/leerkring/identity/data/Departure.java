package nl.leerkring.identity.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Leaving;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Sessions;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody has her data deleted (GDPR 17): all in one transaction, or nothing. It cannot be undone. */
@Component
class Departure {

    private static final Key HOUSE = Key.house("somebody has her data deleted");
    /** Whoever finds an open browser should not be able to do this. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final Database database;
    private final People people;
    private final Post post;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<Leaving> leaving;
    private final List<Personal> personal;

    Departure(Database database, People people, Post post, Sessions sessions, ApplicationEventPublisher events, Clock clock, List<Leaving> leaving,
            List<Personal> personal) {
        this.database = database;
        this.people = people;
        this.post = post;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
        this.leaving = leaving;
        this.personal = personal;
    }

    boolean recent(Viewer viewer) {
        Instant since = clock.instant().minus(RECENT);
        return sessions.of(viewer).stream().anyMatch(open -> open.id().equals(viewer.session()) && open.made().isAfter(since));
    }

    List<Leaving.First> first(Viewer viewer) {
        return leaving.stream().flatMap(each -> each.first(viewer).stream()).toList();
    }

    /** @return what has to be arranged first; nothing: it is done */
    List<Leaving.First> leave(Viewer viewer) {
        return database.write(HOUSE, sql -> {
            // pressed twice at once: the second waits here, and finds nobody
            boolean here = sql.sql("select 1 from people.person where id = ? and gone is null for update").param(viewer.person())
                    .query(Integer.class).optional().isPresent();
            List<Leaving.First> first = here ? first(viewer) : List.of();
            if (here && first.isEmpty()) {
                forget(viewer);
            }
            return first;
        });
    }

    private void forget(Viewer viewer) {
        leaving.forEach(each -> each.leave(viewer));
        personal.forEach(each -> each.forget(viewer.id()));
        people.forget(HOUSE, viewer.id());
        post.send(HOUSE, new GoneMail(), Recipient.outside(viewer.name(), viewer.email(), viewer.language()));
        events.publishEvent(new Audited(viewer.person(), "data deleted", viewer.id().toString(), true, viewer.origin()));
    }
}
