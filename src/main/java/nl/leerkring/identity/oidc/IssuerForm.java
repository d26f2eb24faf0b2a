package nl.leerkring.identity.oidc;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.web.Form;

/** What an administrator typed about an issuer. */
final class IssuerForm {

    private static final int MOST_DOMAINS = 50;
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private IssuerForm() {
    }

    /** @param secret empty: stays as it was */
    record Typed(String name, String address, String client, String secret, boolean withoutSecret, String scopes, List<String> domains,
            boolean vouches, boolean required) {

        /** Without the secret, for logs. */
        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }

    static Form of(Issuer issuer) {
        return Form.empty().with("versie", issuer.version()).with("naam", issuer.name()).with("adres", issuer.address()).with("client", issuer.client())
                .with("scopes", issuer.scopes()).with("domeinen", String.join("\n", issuer.domains()))
                .with("bevestigd", issuer.vouches() ? "ja" : "").with("verplicht", issuer.required() ? "ja" : "");
    }

    static Typed read(Form form, Outgoing outgoing) {
        return new Typed(form.text("naam", 100), address(form, outgoing), form.optional("client", 300), form.optional("geheim", 500),
                form.ticked("zonder"), scopes(form), domains(form), form.ticked("bevestigd"), form.ticked("verplicht"));
    }

    private static String address(Form form, Outgoing outgoing) {
        String typed = form.text("adres", 300);
        String address = typed.endsWith(DESCRIPTION) ? typed.substring(0, typed.length() - DESCRIPTION.length()) : typed;
        try {
            URI uri = URI.create(address);
            if (!address.isEmpty() && (!outgoing.allowed(uri) || uri.getQuery() != null || uri.getFragment() != null)) {
                form.wrong("adres", "Dit moet een adres zijn dat begint met https://, zonder ? of #.", "This has to be an address that starts with https://, without ? or #.");
            }
        } catch (IllegalArgumentException notAnAddress) {
            form.wrong("adres", "Dit is geen webadres.", "This is not a web address.");
        }
        return address;
    }

    private static String scopes(Form form) {
        Set<String> all = new LinkedHashSet<>(List.of("openid")); // what makes it OpenID Connect
        for (String each : form.optional("scopes", 190).split("\\s+")) {
            if (each.matches("[!#-\\[\\]-~]+")) { // RFC 6749, 3.3
                all.add(each);
            }
        }
        return String.join(" ", all);
    }

    private static List<String> domains(Form form) {
        List<String> all = Arrays.stream(form.text("domeinen", 2000).toLowerCase(Locale.ROOT).split("[\\s,;]+")).map(each -> each.replaceFirst("^@", ""))
                .filter(each -> !each.isEmpty()).distinct().toList();
        all.stream().filter(each -> each.length() > 200 || !Form.isEmail("a@" + each)).findFirst().ifPresent(wrong ->
                form.wrong("domeinen", wrong + " is geen domein. Het ziet eruit als gemeente.nl.", wrong + " is not a domain. It should look like municipality.nl."));
        if (all.size() > MOST_DOMAINS) {
            form.wrong("domeinen", "Hooguit vijftig domeinen.", "Fifty domains at most.");
        }
        return all;
    }
}
