package nl.leerkring.identity.oidc;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long what belongs to signing in at an organisation is kept. */
@Component
class OidcKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text AS_LONG = Text.of("zo lang als mensen van die organisatie ermee kunnen inloggen", "as long as people of that organisation can sign in by it");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("identity.issuer", Text.of("organisaties waar mensen kunnen inloggen", "organisations where people can sign in"), AS_LONG, GONE, null),
                new Kept("identity.issuer_domain", Text.of("de maildomeinen van die organisaties", "the mail domains of those organisations"), AS_LONG, GONE, null),
                new Kept("identity.issuer_account", Text.of("welk account van je organisatie bij jou hoort", "which account of your organisation is yours"),
                        Text.of("tot een jaar nadat je er voor het laatst mee inlogde", "until a year after you last signed in by it"), GONE,
                        "delete from identity.issuer_account where used < now() - interval '1 year'"),
                new Kept("identity.crossing", Text.of("dat iemand onderweg is naar haar organisatie om in te loggen", "that somebody is on the way to her organisation to sign in"),
                        Text.of("tien minuten, of tot je terug bent", "ten minutes, or until you are back"), GONE,
                        "delete from identity.crossing where ends < now()"));
    }
}
