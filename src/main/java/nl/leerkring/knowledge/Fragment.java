package nl.leerkring.knowledge;

import java.util.List;
import nl.leerkring.web.Text;

/** Fields that belong together and that may be less open than their card. */
public record Fragment(String name, Text title, List<Field> fields) {

    /** What can be filled in now. @param running the experiment has begun */
    public List<Field> open(boolean running) {
        return fields.stream().filter(field -> field.when() != Field.When.AFTER || running).toList();
    }
}
