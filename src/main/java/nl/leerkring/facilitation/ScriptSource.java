package nl.leerkring.facilitation;

import java.util.List;

/** A bean of a higher module that brings scripts with it, such as the methods of intervision. */
public interface ScriptSource {

    /** A word for the address and a heading for the list. */
    String kind();

    List<Script> scripts();
}
