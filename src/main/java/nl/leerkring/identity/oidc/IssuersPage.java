package nl.leerkring.identity.oidc;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record IssuersPage(List<Issuer> issuers) implements Page {

    @Override
    public Text title() {
        return Text.of("Inloggen bij organisaties", "Organisation sign-in");
    }
}
