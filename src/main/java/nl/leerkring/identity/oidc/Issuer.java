package nl.leerkring.identity.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation whose own sign-in lets its people in.
 *
 * @param address  as it calls itself in its tokens
 * @param client   who we are to it; empty: not known yet
 * @param secret   empty: a public client, with PKCE alone
 * @param vouches  what it says of addresses in its own domains counts as verified, also when it does not say so
 * @param required people of its domains get no link by mail
 */
public record Issuer(UUID id, int version, String name, String address, String client, String secret, String scopes, List<String> domains,
        boolean vouches, boolean required, boolean open) {

    /** Whether it may speak for this address. */
    boolean covers(String email) {
        return domains.contains(domain(email));
    }

    Set<String> scopeNames() {
        return Set.of(scopes.split(" "));
    }

    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Where a person begins, to come to the page {@code onward}. */
    public String href() {
        return "/inloggen/oidc/" + id;
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "Issuer[" + id + " " + name + "]";
    }
}
