package nl.leerkring.identity;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class IdentityKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text DURING_PASSKEY = Text.of("tot een half uur na het inloggen met een passkey", "until half an hour after signing in with a passkey");
    private static final Text AS_LONG = Text.of("zo lang als mensen van die organisatie ermee kunnen inloggen", "as long as people from that organisation can sign in with it");

    @Override
    public List<Kept> kept() {
        return Stream.concat(own().stream(), issuers().stream()).toList();
    }

    private static List<Kept> own() {
        return List.of(
                new Kept("identity.session", Text.of("waar je bent ingelogd: wanneer, welke browser, vanaf welk netwerkadres", "where you are signed in: when, which browser, from which network address"),
                        Text.of("tot je uitlogt, dertig dagen niet komt of na negentig dagen", "until you sign out, stay away for thirty days, or after ninety days"), GONE,
                        "delete from identity.session where ends < now() or seen < now() - interval '30 days'"),
                new Kept("identity.sign_in", Text.of("dat je een link vroeg om in te loggen, met je mailadres", "that you asked for a sign-in link, with your email address"),
                        Text.of("zeven dagen", "seven days"), GONE, "delete from identity.sign_in where ends < now() - interval '7 days'"),
                new Kept("identity.attempt", Text.of("hoe vaak iets geprobeerd is, per mailadres en netwerkadres", "how often something was tried, by email address and network address"),
                        Text.of("een dag", "a day"), GONE, "delete from identity.attempt where since < now() - interval '1 day'"),
                new Kept("identity.passkey", Text.of("de openbare helft van je passkeys, met hun naam", "the public half of your passkeys, with their names"),
                        Text.of("tot je ze verwijdert", "until you remove them"), GONE, null),
                new Kept("identity.administrator", Text.of("wie beheerder is", "who is an administrator"), Text.of("zo lang je beheerder bent", "as long as you are an administrator"), GONE, null),
                new Kept("identity.first_administrator", Text.of("de link voor de eerste beheerder, als die er nog niet is", "the link for the first administrator, while there is none"),
                        Text.of("tot hij gebruikt is", "until it is used"), GONE, null),
                new Kept("identity.spring_session", Text.of("een stap tijdens het inloggen met een passkey", "a step while signing in with a passkey"), DURING_PASSKEY, GONE,
                        "delete from identity.spring_session where expiry_time < extract(epoch from now()) * 1000"),
                new Kept("identity.spring_session_attributes", Text.of("wat bij die stap hoort", "what belongs to that step"), DURING_PASSKEY, GONE, null));
    }

    /** What belongs to signing in at an organisation. */
    private static List<Kept> issuers() {
        return List.of(
                new Kept("identity.issuer", Text.of("organisaties waar mensen kunnen inloggen", "organisations where people can sign in"), AS_LONG, GONE, null),
                new Kept("identity.issuer_domain", Text.of("de maildomeinen van die organisaties", "the email domains of those organisations"), AS_LONG, GONE, null),
                new Kept("identity.issuer_account", Text.of("welk account van je organisatie bij jou hoort", "which account at your organisation is yours"),
                        Text.of("tot een jaar nadat je er voor het laatst mee inlogde", "until a year after you last signed in with it"), GONE,
                        "delete from identity.issuer_account where used < now() - interval '1 year'"),
                new Kept("identity.crossing", Text.of("dat iemand onderweg is naar haar organisatie om in te loggen", "that somebody is on the way to their organisation to sign in"),
                        Text.of("tien minuten, of tot je terug bent", "ten minutes, or until you are back"), GONE,
                        "delete from identity.crossing where ends < now()"));
    }
}
