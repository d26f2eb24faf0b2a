package nl.leerkring.people;

import java.util.List;
import java.util.Map;
import nl.leerkring.web.Text;

/**
 * What a module knows about one person, for "mijn gegevens" (GDPR 15, 16, 17 and 20). Each module that keeps personal data has one bean.
 * Both verbs run in a transaction as the house.
 */
public interface Personal {

    /** The heading over it. */
    Text heading();

    /** All of it, row by row, with readable column names; values are strings, numbers, booleans or nothing. */
    List<Map<String, Object>> about(PersonId person);

    /** Removes what is private; contributions stay and show "oud-deelnemer" because the name is gone. */
    void forget(PersonId person);
}
