package nl.leerkring.meetings.hosting;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells people what became of an offer, and who has which role. */
@Component
class HostMails {

    private final Post post;

    HostMails(Post post) {
        this.post = post;
    }

    /** All coordinators hear that there is an offer. */
    void offered(JdbcClient sql, Seat by, String organisation, @Nullable Meeting meeting, OfferForm form) {
        List<UUID> coordinators = sql.sql("select person from circles.members where circle = ? and role = 'coordinator'").param(by.circle().value())
                .query(UUID.class).list();
        Addressees.of(sql, coordinators).forEach(to -> post.send(by, new OfferedMail(by.href(), by.name(), organisation,
                meeting == null ? "" : meeting.theme(), form.note(), form.days()), to, by.circle().value()));
    }

    void accepted(JdbcClient sql, Coordinator by, HostOffer offer, Meeting meeting, String message) {
        Occasion occasion = Occasion.of(sql, meeting);
        offerer(sql, offer).forEach(to -> post.send(by, new AcceptedMail(occasion, offer.organisationName(), message), to, by.circle().value()));
    }

    void declined(JdbcClient sql, Coordinator by, HostOffer offer, String message) {
        offerer(sql, offer).forEach(to -> post.send(by, new DeclinedMail(by.href(), by.seat().name(), message), to, by.circle().value()));
    }

    /** Not to who took it on herself. */
    void reporter(JdbcClient sql, Key by, Meeting meeting, UUID person) {
        if (!person.equals(by.person())) {
            Occasion occasion = Occasion.of(sql, meeting);
            Addressees.of(sql, List.of(person)).forEach(to -> post.send(by, new ReporterMail(occasion), to, occasion.circle()));
        }
    }

    private static List<Recipient> offerer(JdbcClient sql, HostOffer offer) {
        return offer.person() == null ? List.of() : Addressees.of(sql, List.of(offer.person()));
    }
}
