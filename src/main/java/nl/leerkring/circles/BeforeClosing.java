package nl.leerkring.circles;

import java.util.List;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;

/** What still has to be done before a circle can close, such as cancelling what is planned; a bean of each room that has such. */
public interface BeforeClosing {

    /** Each with its name and where it is done; nothing: the circle may close. */
    List<Link> remaining(Coordinator by, Language language);
}
