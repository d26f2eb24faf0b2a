package nl.leerkring.circles.applications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;

/** An open circle that takes applications, and people who apply for it. */
public final class Applying {

    static final String FORM = "form[action$='/aanmelding']";

    public final World world;
    public final Guest coordinator;
    public final String name;
    public final String circle;
    public final String shown;
    public final String domain;

    /** @param domain a mail domain that no other test uses */
    Applying(String domain) {
        this(World.shared(), domain);
    }

    public Applying(World world, String domain) {
        this.world = world;
        this.domain = domain;
        this.name = "Kring " + domain.replace('.', ' ');
        this.coordinator = world.signedIn("coordinator@" + domain, "Cora Coördinator");
        this.circle = world.circle(coordinator, name);
        this.shown = circle.replace("/kring/", "/leerkringen/");
        terms("open", "ja", "tot", "", "voorwaarden", "Je doet alle dagen mee.", "duo", "ja");
    }

    Answered terms(String... fields) {
        return coordinator.submit(coordinator.get(circle + "/aanmeldingen/voorwaarden"), "form[action$='/voorwaarden']", fields);
    }

    public String mail(String who) {
        return who + "@" + domain;
    }

    /** Fills in the form as somebody who took her time; the given fields are typed over the usual. */
    public Answered apply(Guest guest, String who, String... more) {
        world.owner().sql("delete from identity.attempt where what like 'application network %'").update();
        Answered form = guest.get(shown + "/aanmelding");
        return guest.submit(form, FORM, fields(who, more));
    }

    String[] fields(String who, String... more) {
        List<String> fields = new ArrayList<>(List.of("naam", who + " Aanmelder", "email", mail(who), "gemeente", "Zwolle", "functie", "planoloog", "domein",
                "physical", "motivatie", "Omdat " + who + " wil leren", "leervraag", "Hoe maken we straten groen?", "zoekt", "", "biedt", "", "akkoord", "ja",
                "sinds", since(60)));
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    /** The stamp of a form that was given out so many seconds ago. */
    public String since(int seconds) {
        UUID secret = world.owner().sql("select secret from circles.terms t join circles.circle c on c.id = t.circle where c.slug = ?")
                .param(circle.substring("/kring/".length())).query(UUID.class).single();
        return FillTime.now(secret, Instant.now().minusSeconds(seconds));
    }

    /** Applies and confirms. @return the link in the mail */
    String applied(String who, String... more) {
        Guest guest = world.guest();
        apply(guest, who, more);
        String link = Mail.link(world.mailTo(mail(who)), "/aanmelding/");
        guest.submit(guest.get(link), "form[action$='/bevestiging']");
        return link;
    }

    /** Where coordinators read the application of this person. */
    public String intake(String who) {
        return circle + "/aanmeldingen/" + id(who);
    }

    UUID id(String who) {
        return world.owner().sql("select id from circles.application where email = ? order by made desc limit 1").param(mail(who)).query(UUID.class).single();
    }

    int count(String where) {
        return world.owner().sql("select count(*) from circles.application a join circles.circle c on c.id = a.circle where c.slug = '"
                + circle.substring("/kring/".length()) + "' and " + where).query(Integer.class).single();
    }
}
