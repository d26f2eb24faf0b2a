package nl.leerkring.identity.organisations;

import java.util.List;
import nl.leerkring.people.Organisation;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param names of all organisations, to choose from while typing */
record MergePage(Organisation organisation, List<String> names, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("‘" + organisation.name() + "’ samenvoegen", "Merge ‘" + organisation.name() + "’");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return "/beheer/organisaties/" + organisation.id();
    }
}
