package nl.leerkring.identity.admin;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record FirstPage(String token, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("De eerste beheerder", "The first administrator");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
