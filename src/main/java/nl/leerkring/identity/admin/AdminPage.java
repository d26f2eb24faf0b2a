package nl.leerkring.identity.admin;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record AdminPage(List<Link> links, List<Administrators.Listed> administrators, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Beheer", "Administration");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
