package nl.leerkring.identity.passkeys;

import java.util.List;
import java.util.UUID;
import nl.leerkring.identity.access.Sessions.Open;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/**
 * @param here   the session of this very browser
 * @param needed the person was sent here because something asks for a passkey
 * @param next   where she goes on when she has one
 * @param renamed the passkey that is given a name in the form; empty: none
 */
record DoorPage(List<Passkeys.Listed> passkeys, List<Open> sessions, UUID here, boolean needed, String next, Form form, String renamed) implements Page {

    @Override
    public Text title() {
        return Text.of("Sessies en passkeys", "Sessions and passkeys");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** "Chrome op Windows": enough to recognise one's own. */
    static String device(Ui ui, String agent) {
        String browser = agent.contains("Firefox") ? "Firefox" : agent.contains("Edg") ? "Edge" : agent.contains("Chrom") ? "Chrome"
                : agent.contains("Safari") ? "Safari" : ui.say("Een browser", "A browser");
        String system = agent.contains("iPhone") ? "iPhone" : agent.contains("iPad") ? "iPad" : agent.contains("Android") ? "Android"
                : agent.contains("Windows") ? "Windows" : agent.contains("Mac OS") ? "Mac" : agent.contains("Linux") ? "Linux" : "";
        return system.isEmpty() ? browser : browser + ui.say(" op ", " on ") + system;
    }

    static String way(Ui ui, String way) {
        return switch (way) {
            case "passkey" -> ui.say("met een passkey", "with a passkey");
            case "oidc" -> ui.say("via je organisatie", "through your organisation");
            case "invitation" -> ui.say("met een uitnodiging", "with an invitation");
            case "demo" -> "demo";
            default -> ui.say("met een mail", "by email");
        };
    }
}
