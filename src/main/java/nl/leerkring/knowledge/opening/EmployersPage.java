package nl.leerkring.knowledge.opening;

import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param organisations where people of this circle work */
record EmployersPage(Coordinator by, List<Employer> all, List<Option> organisations, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Toestemming van werkgevers", "Consent of employers");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return by.href() + "/kennis/werkgevers";
    }
}
