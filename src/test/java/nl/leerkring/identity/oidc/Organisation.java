package nl.leerkring.identity.oidc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * An organisation with a real OpenID Connect server, registered by an administrator through the pages.
 *
 * @param name its name, and the last part of the address of its issuer
 */
public record Organisation(World world, MockOAuth2Server server, String name, String href) {

    /** Added, tested and turned on. */
    public static Organisation opened(World world, MockOAuth2Server server, String name, String domains, String... more) {
        Guest administrator = administrator(world);
        String[] fields = {"naam", name, "adres", server.issuerUrl(name).toString(), "domeinen", domains, "client", "leerkring", "geheim", "zeer-geheim"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more)).toArray(String[]::new);
        Answered page = administrator.submit(administrator.get("/beheer/inloggen/nieuw"), "form[action='/beheer/inloggen']", all);
        Answered opened = administrator.submit(page, "form[action$='/openstelling']");
        if (!opened.main().contains("staat aan")) {
            throw new AssertionError(opened.main());
        }
        return new Organisation(world, server, name, page.path().replace("/beheer/inloggen/", "/inloggen/oidc/"));
    }

    public static Guest administrator(World world) {
        Guest administrator = world.signedIn("beheer@oidc.example", "Bea Beheer");
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'beheer@oidc.example' on conflict do nothing").update();
        return administrator;
    }

    /** The next token of this organisation says so. */
    public Organisation tells(String subject, Object... namesAndValues) {
        return tells(subject, 3600, namesAndValues);
    }

    public Organisation tells(String subject, long seconds, Object... namesAndValues) {
        Map<String, Object> claims = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            claims.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        server.enqueueCallback(new DefaultOAuth2TokenCallback(name, subject, "JWT", List.of("leerkring"), claims, seconds));
        return this;
    }

    /** Goes to the organisation, signs in there, and is sent back: the address with which one comes back, not opened yet. */
    public String there(Guest guest, String query) {
        Answered away = guest.once(href + query);
        Answered there = guest.once(away.header("Location"));
        String back = there.header("Location");
        if (!back.contains("/terug?")) {
            throw new AssertionError(away.status() + " " + away.header("Location") + "\n" + there.status() + " " + there.text());
        }
        return back.substring(back.indexOf("/inloggen/"));
    }

    /** All the way. */
    public Answered signIn(Guest guest) {
        return guest.get(there(guest, ""));
    }
}
