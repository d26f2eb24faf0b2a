package nl.leerkring.identity.signin;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record SignInPage(Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Inloggen", "Sign in");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
