package nl.leerkring.activity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param name   of who did it; empty: the program, or a visitor
 * @param object what it was done to, as the code calls it
 * @param person the name of the person it was done to; nothing: to nobody
 */
record Line(UUID id, Instant at, @Nullable UUID actor, String name, String action, String object, @Nullable String person, boolean succeeded,
        String origin) {

    private static final Map<String, Text> ACTIONS = Map.ofEntries(
            action("sign-in", "ingelogd", "signed in"), action("sign-in link", "link om in te loggen gevraagd", "asked for a link to sign in"),
            action("sign-in refused", "inloggen geweigerd", "sign-in refused"), action("sign-out", "uitgelogd", "signed out"),
            action("session ended", "elders uitgelogd", "signed out elsewhere"), action("sessions ended", "overal elders uitgelogd", "signed out everywhere else"),
            action("passkey added", "passkey toegevoegd", "passkey added"), action("passkey removed", "passkey verwijderd", "passkey removed"),
            action("passkey refused", "passkey geweigerd", "passkey refused"), action("administrator made", "beheerder gemaakt", "made administrator"),
            action("administrator removed", "beheerder af", "no longer administrator"), action("invitation made", "uitgenodigd", "invited"),
            action("invitation sent again", "uitnodiging opnieuw verstuurd", "invitation sent again"),
            action("invitation withdrawn", "uitnodiging ingetrokken", "invitation withdrawn"), action("invitation accepted", "uitnodiging aangenomen", "invitation accepted"),
            action("seat given", "plek gegeven", "seat given"), action("seat ended", "plek beëindigd", "seat ended"), action("role changed", "rol veranderd", "role changed"),
            action("data export", "eigen gegevens gedownload", "own data downloaded"), action("data deleted", "eigen gegevens verwijderd", "own data deleted"),
            action("retention", "opgeruimd volgens bewaartermijn", "cleared after its retention period"), action("audit log read", "auditlog bekeken", "audit log read"),
            action("audit log export", "auditlog gedownload", "audit log downloaded"), action("mail read", "mail gelezen", "email read"),
            action("mail sent again", "mail opnieuw verstuurd", "email sent again"), action("mail stopped", "mail tegengehouden", "email stopped"),
            action("organisation added", "organisatie toegevoegd", "organisation added"), action("organisation changed", "organisatie gewijzigd", "organisation changed"),
            action("organisations merged", "organisaties samengevoegd", "organisations merged"),
            action("application accepted", "aanmelding aangenomen", "application accepted"), action("application declined", "aanmelding afgewezen", "application declined"),
            action("application waiting", "aanmelding op de wachtlijst", "application on the waiting list"), action("circle settings", "kring gewijzigd", "circle changed"),
            action("circle closed", "kring afgesloten", "circle closed"), action("circle reopened", "kring heropend", "circle reopened"),
            action("circle entered", "als beheerder in een kring gekomen", "entered a circle as an administrator"), action("circle left", "als beheerder uit een kring gegaan", "left a circle as an administrator"),
            action("coordinator appointed", "coördinator aangewezen", "coordinator appointed"), action("seat left", "uit een kring gegaan", "left a circle"),
            action("seat taken over", "plek overgenomen", "seat taken over"), action("seat restored", "plek teruggegeven", "seat given back"),
            action("issuer added", "inlogdienst toegevoegd", "issuer added"), action("issuer changed", "inlogdienst gewijzigd", "issuer changed"),
            action("issuer opened", "inlogdienst aangezet", "issuer turned on"), action("issuer closed", "inlogdienst uitgezet", "issuer turned off"),
            action("issuer removed", "inlogdienst verwijderd", "issuer removed"), action("issuer tested", "inlogdienst getest", "issuer tested"),
            action("account linked", "account gekoppeld", "account linked"), action("account unlinked", "account ontkoppeld", "account unlinked"),
            action("accounts unlinked", "accounts ontkoppeld", "accounts unlinked"));

    private static Map.Entry<String, Text> action(String code, String nl, String en) {
        return Map.entry(code, Text.of(nl, en));
    }

    /** In words; of an action we have no words for, its own. */
    static Text words(String action) {
        return ACTIONS.getOrDefault(action, Text.name(action));
    }

    /** What it was done to, as people call it. */
    String what(Language language) {
        return Spoken.object(object, person, language);
    }

    String from(Language language) {
        return Spoken.origin(origin, language);
    }

    String who(Ui ui) {
        return !name.isEmpty() ? ui.name(name) : origin.equals("program") ? ui.say("het programma", "the program") : ui.say("niet ingelogd", "not signed in");
    }
}
