package nl.leerkring.identity.oidc;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param again something was wrong */
record NewIssuerPage(Form form, boolean again) implements Page {

    @Override
    public Text title() {
        return Text.of("Een organisatie toevoegen", "Add an organisation");
    }

    @Override
    public int status() {
        return again ? 422 : 200;
    }
}
