package nl.leerkring.identity.oidc;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record RemoveIssuerPage(Issuer issuer) implements Page {

    @Override
    public Text title() {
        return Text.of(issuer.name() + " verwijderen?", "Remove " + issuer.name() + "?");
    }
}
