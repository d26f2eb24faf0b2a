package nl.leerkring.circles;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this module knows about one person. What coordinators noted for themselves about an application is not in it. */
@Component
@Order(40)
class CirclesPersonal implements Personal {

    private static final Key HOUSE = Key.house("my data");
    private static final String INVITED = "(accepted_by = :person or email = (select p.email from people.person p where p.id = :person))";

    private static final String SEATS = """
            select c.name as kring, s.role as rol, s.since::text as vanaf, s.ended::text as tot,
                   s.agreed as "akkoord met versie van de afspraken", s.agreed_at::text as "akkoord op"
            from circles.seat s join circles.circle c on c.id = s.circle where s.person = :person order by s.since
            """;
    private static final String CLOSED_SEATS = """
            select c.name as kring, r.role as "rol bij afsluiting", x.made::text as afgesloten
            from circles.closed_seat r join circles.closing x on x.id = r.closing join circles.seat s on s.id = r.seat
            join circles.circle c on c.id = r.circle where s.person = :person order by x.made
            """;
    private static final String HANDOVERS = """
            select c.name as kring, h.note as "achtergelaten voor opvolger", h.changed::text as veranderd
            from circles.handover h join circles.circle c on c.id = h.circle where h.person = :person order by h.changed
            """;
    private static final String INVITATIONS = """
            select c.name as "uitgenodigd voor", i.name as naam, i.email::text as mailadres, nullif(i.organisation, '') as organisatie, i.role as rol,
                   i.made::text as gemaakt, i.accepted::text as aangenomen, i.withdrawn::text as ingetrokken
            from circles.invitation i join circles.circle c on c.id = i.circle where
            """ + INVITED + " order by i.made";
    private static final String APPLICATIONS = """
            select c.name as "aangemeld voor", a.confirmed::text as bevestigd, coalesce(a.decision, 'nieuw') as besluit, a.withdrawn::text as ingetrokken,
                   a.name as naam, a.organisation as gemeente, a.job as functie, a.domain as domein, a.motivation as motivatie,
                   a.question as leervraag, a.seeks as zoekt, a.offers as biedt, a.duo_name as duo, a.duo_email::text as "mail van duo"
            from circles.application a join circles.circle c on c.id = a.circle join people.person p on p.email = a.email
            where p.id = :person and a.confirmed is not null order by a.confirmed
            """;
    private static final String VISITS = """
            select c.name as "kring waar je als beheerder was", v.began::text as begin, coalesce(v.ended, v.ends)::text as einde, v.reason as reden
            from circles.visit v join circles.circle c on c.id = v.circle where v.person = :person order by v.began
            """;

    private final Database database;

    CirclesPersonal(Database database) {
        this.database = database;
    }

    @Override
    public Text heading() {
        return Text.of("Leerkringen", "Learning circles");
    }

    @Override
    public List<Map<String, Object>> about(PersonId person) {
        return database.read(HOUSE, sql -> Stream.of(SEATS, CLOSED_SEATS, HANDOVERS, INVITATIONS, APPLICATIONS, VISITS)
                .flatMap(each -> sql.sql(each).param("person", person.value()).query().listOfRows().stream()).toList());
    }

    /**
     * Applications go with their notes and links; in notes about others the writer stays as a person without a name. That there was a
     * seat or a visit stays, and that the agreements were accepted; seats that run were ended before, by {@link LeavingSeats}.
     */
    @Override
    public void forget(PersonId person) {
        database.change(HOUSE, sql -> {
            for (String gone : List.of("circles.invitation where " + INVITED, "circles.handover where person = :person",
                    "circles.application a using people.person p where p.email = a.email and p.id = :person")) {
                sql.sql("delete from " + gone).param("person", person.value()).update();
            }
        });
    }
}
