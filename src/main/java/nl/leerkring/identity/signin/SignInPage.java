package nl.leerkring.identity.signin;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param demo whom one may be by one click; empty outside the demonstration */
record SignInPage(Form form, List<DemoPeople.Somebody> demo) implements Page {

    @Override
    public Text title() {
        return Text.of("Inloggen", "Sign in");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
