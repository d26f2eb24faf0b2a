package nl.leerkring.meetings.groups;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

record CompanyPage(Organiser by, List<Companies.Company> companies, List<Option> members, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Samen of apart", "Together or apart");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return by.href() + "/groepen/samen";
    }
}
