package nl.leerkring.web.privacy;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** For the database, which stands below everything and cannot speak for itself. */
@Component
class DatabaseKeeping implements Keeping {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("database.scheduled_tasks",
                Text.of("werk dat het programma nog gaat doen, zoals uitnodigingen schrijven: namen van kringen en van wie uitnodigt",
                        "work the program still has to do, such as writing invitations: names of circles and of whoever invites"),
                Text.of("tot het gedaan is", "until it is done"), Text.of("verwijderd", "deleted"), null));
    }
}
