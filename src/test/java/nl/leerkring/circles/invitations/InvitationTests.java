package nl.leerkring.circles.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class InvitationTests {

    private static final String ONE = "form[action$='/uitnodigingen']";
    private static final String LIST = "form[action$='/lijst']";
    private static final String JOIN = "form[action^='/uitnodiging/']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("nodigt@platform31.example", "Nora Nodigt");

    @Test
    void who_is_invited_joins_within_a_minute() {
        String circle = world.circle(coordinator, "Kring die uitnodigt");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Mo Meedoen", "email", "mo@groningen.nl", "rol", "participant");
        Guest mo = world.guest();
        Answered landing = mo.get(Mail.link(world.awaitMailTo("mo@groningen.nl"), "/uitnodiging/"));
        assertThat(landing.main()).contains("Kring die uitnodigt", "deelnemer");
        assertThat(landing.page().selectFirst("[name=gemeente]").val()).isEqualTo("Groningen");
        Answered offered = mo.submit(landing, JOIN, "functie", "stedenbouwkundige");
        assertThat(offered.path()).isEqualTo("/mijn/passkey");
        assertThat(offered.text()).contains("Welkom in de kring.", "Voeg een passkey toe");
        assertThat(offered.page().select("noscript").text()).contains("je kunt gewoon verder");
        assertThat(mo.later(offered).path()).isEqualTo(circle);
        assertThat(world.guest().get(landing.path()).main()).contains("Je doet al mee");
        assertThat(mo.get(landing.path()).path()).as("signed in and in it: where the link led").isEqualTo(circle);
        assertThat(world.signedIn("vreemd@elders.example", "Vera Vreemd").get(landing.path()).status()).isEqualTo(410);
    }

    @Test
    void looking_at_the_link_does_not_use_it_up_and_without_a_name_nobody_joins() {
        String circle = world.circle(coordinator, "Kring met een kijker");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Kim", "email", "kim@kijker.example", "rol", "observer");
        String link = Mail.link(world.awaitMailTo("kim@kijker.example"), "/uitnodiging/");
        world.guest().get(link);
        Guest kim = world.guest();
        Answered again = kim.submit(kim.get(link), JOIN, "naam", "", "gemeente", "x".repeat(130));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).containsExactly("naam", "gemeente");
        assertThat(kim.later(kim.submit(again, JOIN, "naam", "Kim Kijker", "gemeente", "Utrecht")).path()).isEqualTo(circle);
    }

    @Test
    void a_passkey_is_offered_once_in_a_browser_and_not_to_who_has_one() {
        String first = world.circle(coordinator, "Kring van het aanbod");
        String second = world.circle(coordinator, "Kring na het aanbod");
        Guest ona = world.guest();
        assertThat(join(ona, first, "ona@aanbod.example").path()).isEqualTo("/mijn/passkey");
        assertThat(join(ona, second, "ona@aanbod.example").path()).as("offered before").isEqualTo(second);
        world.person("pim@aanbod.example", "Pim Passkey");
        world.owner().sql("""
                insert into identity.passkey (id, person, label, public_key, signatures, verified, transports, backup_eligible, backed_up, made, used)
                select 'pim'::bytea, id, 'Telefoon', ''::bytea, 0, true, '', false, false, now(), now() from people.person where email = 'pim@aanbod.example'
                """).update();
        assertThat(join(world.guest(), first, "pim@aanbod.example").path()).as("has one").isEqualTo(first);
    }

    private Answered join(Guest guest, String circle, String email) {
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Ona", "email", email, "rol", "participant");
        String name = circle.substring("/kring/".length()).replace('-', ' ').replace("kring", "Kring");
        return guest.submit(guest.get(Mail.link(world.awaitMailTo(email, name), "/uitnodiging/")), JOIN, "gemeente", "Utrecht");
    }

    @Test
    void a_pasted_list_is_looked_at_first_and_every_bad_line_is_explained() {
        String circle = world.circle(coordinator, "Kring van een lijst");
        world.member(circle, "al@lid.example", "Al Lid", Role.PARTICIPANT);
        Answered preview = coordinator.submit(coordinator.get(circle + "/uitnodigingen/lijst"), LIST, "lijst", """
                E-mail;Naam;Gemeente;Rol
                goed@lijst.example;Goede Regel;Utrecht;
                geen-adres;Zonder Adres;Utrecht;deelnemer
                goed@lijst.example;Dubbel;Utrecht;deelnemer
                al@lid.example;Al Lid;Utrecht;deelnemer
                rol@lijst.example;Rare Rol;Utrecht;keizer
                begeleider@lijst.example;"Begeleider, Bea";Assen;begeleider
                """);
        assertThat(preview.main()).contains("2 mensen gevonden", "4 regels slaan we over", "‘geen-adres’ is geen mailadres", "Dit adres staat er al eerder in",
                "Deze persoon doet al mee", "De rol ‘keizer’ kennen we niet", "Begeleider, Bea");
        assertThat(world.mailsTo("goed@lijst.example")).isEmpty();
        Answered sent = coordinator.submit(preview, LIST, "verstuur", "ja");
        assertThat(sent.text()).contains("2 uitnodigingen gaan op weg");
        assertThat(world.awaitMailTo("begeleider@lijst.example").subject()).isEqualTo("Kring van een lijst: doe je mee?");
        Answered twice = coordinator.submit(preview, LIST, "verstuur", "ja");
        assertThat(twice.main()).contains("Deze persoon is al uitgenodigd");
    }

    @Test
    void addresses_out_of_a_mail_program_are_as_many_people_with_their_names() {
        String circle = world.circle(coordinator, "Kring uit een mailprogramma");
        assertThat(people(circle, """
                Jan Jansen <jan@uit.example>; Piet Pietersen <piet@uit.example>; "Vries, A. de" <A@uit.example>
                Bakker, Bea <bea@uit.example>; Cees, Carla <carla@uit.example>
                """)).containsExactly("Jan Jansen|jan@uit.example", "Piet Pietersen|piet@uit.example", "Vries, A. de|a@uit.example",
                "Bakker, Bea|bea@uit.example", "Cees, Carla|carla@uit.example");
        assertThat(people(circle, "jan@uit.example, piet@uit.example")).containsExactly("|jan@uit.example", "|piet@uit.example");
        assertThat(people(circle, "jan@uit.example piet@uit.example en kim@uit.example")).containsExactly("|jan@uit.example", "|piet@uit.example", "|kim@uit.example");
        assertThat(people(circle, "Jan Jansen <jan@uit.example>\n\"Vries, A. de\" <a@uit.example>\nSmit, S. <s@uit.example>\nDeel, Dea;dea@uit.example"))
                .containsExactly("Jan Jansen|jan@uit.example", "Vries, A. de|a@uit.example", "Smit, S.|s@uit.example", "Deel, Dea|dea@uit.example");
        assertThat(people(circle, "Jansen, Jan <jan@uit.example>, piet@uit.example (Piet Pietersen), Kim Kuiper kim@uit.example"))
                .containsExactly("Jansen, Jan|jan@uit.example", "Piet Pietersen|piet@uit.example", "Kim Kuiper|kim@uit.example");
        assertThat(people(circle, "Aan: jan@uit.example <mailto:JAN@uit.example>; 'Piet' <'piet@uit.example'>"))
                .containsExactly("|jan@uit.example", "Piet|piet@uit.example");
        assertThat(people(circle, "\"Jan;jan@uit.example;Utrecht\nPiet;piet@uit.example;Breda\n\"Kim\nKuiper\";kim@uit.example"))
                .as("a mark that nothing closes").containsExactly("Jan|jan@uit.example", "Piet|piet@uit.example", "Kim Kuiper|kim@uit.example");
    }

    @Test
    void a_table_has_one_person_on_a_line_and_a_second_address_is_named() {
        String circle = world.circle(coordinator, "Kring van een tabel");
        Answered named = looked(circle, """
                Voornaam;Tussenvoegsel;Achternaam;E-mail
                Jan;de;Boer;jan@tabel.example
                jaap@tabel.example
                Sofie <sofie@tabel.example>
                Smit, Sam <sam@tabel.example>
                Piet;;Pietersen;piet@tabel.example, thuis@tabel.example
                Kim;;kim@tabel.example;
                Niemand;;Hier;
                """);
        assertThat(people(named)).containsExactly("Jan de Boer|jan@tabel.example", "|jaap@tabel.example", "Sofie|sofie@tabel.example", "Smit, Sam|sam@tabel.example", "Kim|kim@tabel.example");
        assertThat(named.main()).contains("2 regels slaan we over", "Regel 6: Piet Pietersen", "Hier staan meer adressen: piet@tabel.example, thuis@tabel.example",
                "Regel 8: Niemand Hier", "Er staat geen mailadres op deze regel");
        assertThat(people(circle, "E-mail\nJan <jan@tabel.example>; piet@tabel.example\n\nkim@tabel.example"))
                .containsExactly("Jan|jan@tabel.example", "|piet@tabel.example", "|kim@tabel.example");
        Answered cells = looked(circle, "Jan;jan@tabel.example;thuis@tabel.example\nPiet <piet@tabel.example>;Breda;begeleider\nmis@;Mis;Ede\njan@tabel.example");
        assertThat(people(cells)).containsExactly("Piet|piet@tabel.example", "|jan@tabel.example");
        assertThat(cells.main()).contains("Hier staan meer adressen: jan@tabel.example, thuis@tabel.example", "‘mis@’ is geen mailadres", "Breda", "begeleider");
    }

    private List<String> people(String circle, String list) {
        return people(looked(circle, list));
    }

    private Answered looked(String circle, String list) {
        return coordinator.submit(coordinator.get(circle + "/uitnodigingen/lijst"), LIST, "lijst", list);
    }

    private static List<String> people(Answered preview) {
        return preview.page().select("#goed tbody tr, [aria-labelledby*=goed] tbody tr").stream()
                .map(row -> row.select("td").get(0).text() + "|" + row.select("td").get(1).text()).toList();
    }

    @Test
    void ten_thousand_lines_do_not_hurt() {
        String circle = world.circle(coordinator, "Kring van tienduizend");
        String lines = IntStream.range(0, 10_000).mapToObj(n -> "p" + n + "@tienduizend.example\tPersoon " + n + "\tUtrecht").collect(Collectors.joining("\n"));
        Answered preview = coordinator.submit(coordinator.get(circle + "/uitnodigingen/lijst"), LIST, "lijst", lines);
        assertThat(preview.main()).contains("10.000 mensen gevonden");
        Answered sent = coordinator.submit(preview, LIST, "verstuur", "ja");
        assertThat(sent.text()).contains("10.000 uitnodigingen gaan op weg");
        assertThat(sent.status()).isEqualTo(200);
    }

    @Test
    void a_withdrawn_or_expired_invitation_explains_itself_and_a_new_mail_replaces_the_old() {
        String circle = world.circle(coordinator, "Kring die intrekt");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Ida", "email", "ida@intrek.example", "rol", "participant");
        String first = Mail.link(world.awaitMailTo("ida@intrek.example"), "/uitnodiging/");
        Answered list = coordinator.get(circle + "/uitnodigingen");
        world.owner().sql("delete from notices.mail where address = 'ida@intrek.example'").update();
        coordinator.submit(list, "form[action$='/herhaling']");
        String second = Mail.link(world.awaitMailTo("ida@intrek.example"), "/uitnodiging/");
        assertThat(world.guest().get(first).status()).isEqualTo(410);
        assertThat(world.guest().get(second).status()).isEqualTo(200);
        world.owner().sql("update circles.invitation set ends = now() - interval '1 day' where email = 'ida@intrek.example'").update();
        assertThat(world.guest().get(second).main()).contains("Een uitnodiging geldt zestig dagen");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), "form[action$='/intrekking']");
        assertThat(world.guest().get(second).main()).contains("ingetrokken");
    }

    @Test
    void only_coordinators_of_this_circle_invite() {
        String circle = world.circle(coordinator, "Kring met een deur");
        Guest participant = world.member(circle, "deelnemer@deur.example", "Dirk Deelnemer", Role.PARTICIPANT);
        Guest other = world.signedIn("ander@deur.example", "Andere Coördinator");
        world.circle(other, "Andere kring met een deur");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Ivo", "email", "ivo@deur.example", "rol", "participant");
        String id = world.owner().sql("select id::text from circles.invitation where email = 'ivo@deur.example'").query(String.class).single();
        for (Guest guest : new Guest[] {participant, other}) {
            assertThat(guest.get(circle + "/uitnodigingen").status()).isEqualTo(404);
            assertThat(guest.postRaw(circle + "/uitnodigingen/" + id + "/intrekking").status()).isEqualTo(404);
        }
        String elsewhere = "/kring/andere-kring-met-een-deur/uitnodigingen/" + id;
        assertThat(other.postRaw(elsewhere + "/intrekking").status()).isEqualTo(404);
        assertThat(other.postRaw(elsewhere + "/herhaling").status()).isEqualTo(404);
    }

    @Test
    void one_invitation_with_bad_input_keeps_what_was_typed() {
        String circle = world.circle(coordinator, "Kring met een tikfout");
        Answered again = coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Tikfout", "email", "tik@", "rol", "keizer");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).containsExactly("email", "rol");
        assertThat(again.page().selectFirst("[name=email]").val()).isEqualTo("tik@");
    }
}
