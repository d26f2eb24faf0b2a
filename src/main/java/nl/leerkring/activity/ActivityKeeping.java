package nl.leerkring.activity;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class ActivityKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("activity.happening", Text.of("het logboek van een kring: wie wat deed, zoals een bijeenkomst verzetten", "the journal of a circle: who did what, such as moving a meeting"),
                        Text.of("zo lang als de kring bestaat", "as long as the circle exists"), GONE, null),
                new Kept("activity.seen", Text.of("tot waar je het logboek van een kring las", "how far you have read the journal of a circle"),
                        Text.of("tot je plek in de kring eindigt", "until your seat in the circle ends"), GONE, """
                        delete from activity.seen e where not exists (select 1 from circles.members s where s.seat = e.seat)
                        """),
                new Kept("activity.digest", Text.of("wanneer je het laatste weekbericht kreeg", "when you got the last weekly digest"),
                        Text.of("tot je je gegevens laat verwijderen", "until you have your data deleted"), GONE, null),
                new Kept("activity.audit", Text.of("het auditlog: wie wanneer en vanaf welk netwerkadres inlogde of iets deed dat voor de veiligheid telt",
                        "the audit log: who signed in or did something that matters for security, when, and from which network address"),
                        Text.of("een jaar, ook als je je gegevens laat verwijderen; dan zonder je naam", "a year, even if you have your data deleted; from then on without your name"), GONE,
                        "delete from activity.audit where at < now() - interval '1 year'"));
    }
}
