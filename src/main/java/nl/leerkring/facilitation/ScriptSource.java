package nl.leerkring.facilitation;

import java.util.List;
import nl.leerkring.web.Text;

/** A bean of a higher module that brings scripts with it, such as the methods of intervision. */
public interface ScriptSource {

    /** A word for what these are. */
    String kind();

    /** Above the list of them. */
    Text heading();

    List<Script> scripts();
}
