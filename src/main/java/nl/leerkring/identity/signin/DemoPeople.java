package nl.leerkring.identity.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leerkring.web.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom a visitor of the demonstration may be; nobody when the program is used for real. */
@Component
class DemoPeople {

    private final List<Somebody> all;

    /** @param people {@code mail;Dutch;English}, separated by bars */
    DemoPeople(@Value("${leerkring.demo:false}") boolean demo, @Value("${leerkring.demo-people:}") String people) {
        this.all = !demo ? List.of() : Arrays.stream(people.split("\\|")).map(line -> line.split(";")).filter(parts -> parts.length == 3)
                .map(parts -> new Somebody(parts[0].strip(), Text.of(parts[1].strip(), parts[2].strip()))).toList();
    }

    record Somebody(String email, Text label) {
    }

    List<Somebody> all() {
        return all;
    }

    Optional<Somebody> find(String email) {
        return all.stream().filter(each -> each.email().equals(email)).findFirst();
    }
}
