package nl.leerkring.circles.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** The side of the coordinators. */
class IntakeTests {

    private static final String DECIDE = "form[action*='/besluit/']";

    @Test
    void who_is_accepted_gets_a_mail_with_a_sentence_and_a_link_that_makes_her_a_member() {
        Applying circle = new Applying("aanname.example");
        circle.applied("ada");
        Answered page = circle.coordinator.get(circle.intake("ada"));
        assertThat(page.main()).contains("ada Aanmelder", "Zwolle", "fysiek domein", "Omdat ada wil leren");
        Answered preview = circle.coordinator.get(circle.intake("ada") + "/besluit/aangenomen");
        assertThat(preview.main()).contains("je kunt meedoen", "Met groet,", "Cora Coördinator", circle.mail("ada"));
        Answered again = circle.coordinator.submit(preview, DECIDE, "zin", "Neem je fiets mee.");
        assertThat(again.main()).contains("Neem je fiets mee.");
        assertThat(circle.world.mailsTo(circle.mail("ada"))).as("nothing left yet").hasSize(1);
        Answered done = circle.coordinator.submit(again, DECIDE, "verstuur", "ja");
        assertThat(done.main()).contains("Besloten", "aangenomen", "Cora Coördinator");
        Mail mail = circle.world.mailTo(circle.mail("ada"));
        assertThat(mail.plain()).contains("Dag ada Aanmelder,", "Neem je fiets mee.", "Cora Coördinator");
        Guest ada = circle.world.guest();
        Answered landing = ada.get(Mail.link(mail, "/uitnodiging/"));
        assertThat(landing.page().selectFirst("[name=gemeente]").val()).isEqualTo("Zwolle");
        assertThat(ada.later(ada.submit(landing, "form[action^='/uitnodiging/']")).path()).isEqualTo(circle.circle);
        assertThat(ada.get("/mijn/profiel").text()).as("what she told already").contains("Hoe maken we straten groen?");
        assertThat(circle.world.owner().sql("select count(*) from activity.audit where action = 'application accepted' and object like '% ' || ?")
                .param(circle.id("ada").toString()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void the_second_coordinator_sees_what_the_first_decided_and_no_second_mail_goes() {
        Applying circle = new Applying("tweede.example");
        Guest eva = circle.world.member(circle.circle, circle.mail("eva"), "Eva Ook", Role.COORDINATOR);
        String link = circle.applied("tim");
        Answered accepting = circle.coordinator.get(circle.intake("tim") + "/besluit/aangenomen");
        Answered declining = eva.get(circle.intake("tim") + "/besluit/afgewezen");
        circle.coordinator.submit(accepting, DECIDE, "verstuur", "ja");
        Answered late = eva.submit(declining, DECIDE, "verstuur", "ja", "zin", "Dit typte ik nog.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Er ging geen mail weg", "Cora Coördinator besloot: aangenomen", "Dit typte ik nog.");
        assertThat(circle.world.mailsTo(circle.mail("tim"))).hasSize(2);
        assertThat(circle.coordinator.submit(accepting, DECIDE, "verstuur", "ja").status()).as("twice").isEqualTo(409);
        assertThat(circle.world.guest().get(link).main()).contains("Je kunt meedoen");
        assertThat(circle.world.guest().postRaw(link + "/intrekking").status()).isEqualTo(409);
    }

    @Test
    void what_the_applicant_changed_is_read_again_before_it_is_decided() {
        Applying circle = new Applying("intussen.example");
        String link = circle.applied("ine");
        Answered waiting = circle.coordinator.get(circle.intake("ine") + "/besluit/wachtlijst");
        Guest ine = circle.world.guest();
        ine.submit(ine.get(link + "/gegevens"), "form[action$='/gegevens']", "motivatie", "Nu anders");
        Answered again = circle.coordinator.submit(waiting, DECIDE, "verstuur", "ja");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.main()).contains("De aanmelding is intussen veranderd");
        assertThat(circle.coordinator.submit(again, DECIDE, "verstuur", "ja").main()).contains("wachtlijst");
        assertThat(circle.world.guest().get(Mail.link(circle.world.mailTo(circle.mail("ine")), "/aanmelding/")).main()).contains("Je staat op de wachtlijst", "Nu anders");
        assertThat(circle.coordinator.get(circle.circle + "/aanmeldingen?staat=wachtlijst").main()).contains("ine Aanmelder");
        assertThat(circle.coordinator.get(circle.intake("ine") + "/besluit/wachtlijst").page().select("button[name=verstuur]")).isEmpty();
    }

    @Test
    void who_is_declined_hears_it_kindly_and_may_apply_again() {
        Applying circle = new Applying("afwijzing.example");
        circle.applied("dirk");
        circle.coordinator.submit(circle.coordinator.get(circle.intake("dirk") + "/besluit/afgewezen"), DECIDE, "verstuur", "ja", "zin", "");
        assertThat(circle.world.mailTo(circle.mail("dirk")).subject()).contains("over je aanmelding");
        circle.applied("dirk", "motivatie", "Nog een keer");
        assertThat(circle.count("decision is null and confirmed is not null")).isEqualTo(1);
    }

    @Test
    void notes_are_read_by_coordinators_and_by_nobody_else_in_any_way() {
        Applying circle = new Applying("notities.example");
        String link = circle.applied("nel");
        Answered page = circle.coordinator.get(circle.intake("nel"));
        assertThat(circle.coordinator.submit(page, "form[action$='/notities']", "notitie", " ").status()).isEqualTo(422);
        Answered noted = circle.coordinator.submit(page, "form[action$='/notities']", "notitie", "GEHEIME-NOTITIE over nel");
        assertThat(noted.main()).contains("GEHEIME-NOTITIE");
        Guest eva = circle.world.member(circle.circle, circle.mail("eva"), "Eva Ook", Role.COORDINATOR);
        assertThat(eva.get(circle.intake("nel")).main()).contains("GEHEIME-NOTITIE", "Cora Coördinator");
        assertThat(circle.world.guest().get(link).text()).doesNotContain("GEHEIME");
        assertThat(circle.world.guest().get(link + "/gegevens").text()).doesNotContain("GEHEIME");
        circle.coordinator.submit(circle.coordinator.get(circle.intake("nel") + "/besluit/aangenomen"), DECIDE, "verstuur", "ja");
        assertThat(circle.world.mailsTo(circle.mail("nel")).toString()).doesNotContain("GEHEIME");
        assertThat(circle.world.owner().sql("select count(*) from activity.happening where nl || en || coalesce(href, '') ilike '%geheime-notitie%'").query(Integer.class).single()).isZero();
        PersonId nel = circle.world.person(circle.mail("nel"), "nel").id();
        assertThat(circle.world.beans(Personal.class).map(each -> each.about(nel).toString()).toList().toString()).contains("Omdat nel wil leren").doesNotContain("GEHEIME");
        Answered gone = circle.coordinator.submit(noted, "form[action$='/verwijdering']");
        assertThat(gone.main()).doesNotContain("GEHEIME");
        assertThat(circle.coordinator.submit(gone, "form[action$='/herstel']").main()).contains("GEHEIME");
    }

    @Test
    void the_database_itself_shows_notes_and_applications_to_no_other_member_and_notes_not_even_to_the_public_door() {
        Applying circle = new Applying("muur.example");
        circle.applied("mies");
        circle.coordinator.submit(circle.coordinator.get(circle.intake("mies")), "form[action$='/notities']", "notitie", "Achter de muur");
        var id = circle.world.owner().sql("select id from circles.circle where slug = ?").param(circle.circle.substring("/kring/".length())).query(java.util.UUID.class).single();
        circle.world.member(circle.circle, circle.mail("lid"), "Lia Lid", Role.FACILITATOR);
        assertThat(seen(circle, "intake_note", member(circle, id, "lid"))).isZero();
        assertThat(seen(circle, "application", member(circle, id, "lid"))).isZero();
        assertThat(seen(circle, "intake_note", Key.circle(id))).isZero();
        assertThat(seen(circle, "intake_note", member(circle, id, "coordinator"))).isEqualTo(1);
        assertThat(seen(circle, "application", member(circle, id, "coordinator"))).isEqualTo(1);
    }

    @Test
    void only_coordinators_of_this_circle_come_here() {
        Applying circle = new Applying("deurpost.example");
        Applying other = new Applying("andere-deurpost.example");
        String link = circle.applied("jan");
        String elsewhere = other.circle + "/aanmeldingen/" + circle.id("jan");
        assertThat(other.coordinator.get(elsewhere).status()).isEqualTo(404);
        assertThat(other.coordinator.postRaw(elsewhere + "/notities", "notitie", "x").status()).isEqualTo(404);
        assertThat(other.coordinator.postRaw(elsewhere + "/besluit/aangenomen", "versie", "1", "verstuur", "ja").status()).isEqualTo(404);
        for (Guest guest : List.of(other.coordinator, circle.world.member(circle.circle, circle.mail("lid"), "Lia Lid", Role.PARTICIPANT),
                circle.world.member(circle.circle, circle.mail("beg"), "Bo Begeleider", Role.FACILITATOR))) {
            for (String path : List.of("/aanmeldingen", "/aanmeldingen/voorwaarden", "/aanmeldingen/" + circle.id("jan"), "/aanmeldingen/" + circle.id("jan") + "/besluit/afgewezen")) {
                assertThat(guest.get(circle.circle + path).status()).as(path).isEqualTo(404);
            }
            assertThat(guest.postRaw(circle.intake("jan") + "/besluit/afgewezen", "versie", "1", "verstuur", "ja").status()).isEqualTo(404);
            assertThat(guest.get(circle.circle).main()).doesNotContain("nieuwe aanmelding");
        }
        assertThat(circle.coordinator.get(circle.intake("jan") + "/besluit/keizer").status()).isEqualTo(404);
        assertThat(circle.world.guest().get(link).main()).contains("Je aanmelding is binnen");
    }

    @Test
    void two_coordinators_who_change_the_conditions_do_not_overwrite_each_other_unseen() {
        Applying circle = new Applying("voorwaarden.example");
        Guest eva = circle.world.member(circle.circle, circle.mail("eva"), "Eva Ook", Role.COORDINATOR);
        Answered form = eva.get(circle.circle + "/aanmeldingen/voorwaarden");
        circle.terms("voorwaarden", "Van Cora");
        Answered again = eva.submit(form, "form[action$='/voorwaarden']", "voorwaarden", "Van Eva");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.main()).contains("Van Cora", "Van Eva");
        eva.submit(again, "form[action$='/voorwaarden']");
        assertThat(circle.world.guest().get(circle.shown).main()).contains("Van Eva").doesNotContain("Van Cora");
        assertThat(eva.submit(form, "form[action$='/voorwaarden']", "voorwaarden", "v".repeat(3001), "tot", "morgen").page().select("[aria-invalid]").eachAttr("name"))
                .containsExactly("tot", "voorwaarden");
    }

    @Test
    void what_was_declined_or_withdrawn_is_gone_after_ninety_days_with_its_notes() {
        Applying circle = new Applying("weg.example");
        circle.applied("wil");
        circle.applied("wes");
        circle.coordinator.submit(circle.coordinator.get(circle.intake("wil")), "form[action$='/notities']", "notitie", "Notitie");
        circle.coordinator.submit(circle.coordinator.get(circle.intake("wil") + "/besluit/afgewezen"), DECIDE, "verstuur", "ja");
        circle.world.owner().sql("update circles.application set decided = now() - interval '89 days' where email = ?").param(circle.mail("wil")).update();
        clean(circle);
        assertThat(circle.count("true")).isEqualTo(2);
        circle.world.owner().sql("update circles.application set decided = now() - interval '91 days' where email = ?").param(circle.mail("wil")).update();
        clean(circle);
        assertThat(circle.count("true")).isEqualTo(1);
        assertThat(circle.world.owner().sql("select count(*) from circles.intake_note where text = 'Notitie'").query(Integer.class).single()).isZero();
    }

    private static void clean(Applying circle) {
        circle.world.beans(Keeping.class).flatMap(keeping -> keeping.kept().stream()).filter(kept -> kept.table().equals("circles.application"))
                .map(Kept::sql).forEach(sql -> circle.world.bean(Database.class).change(Key.house("retention"), jdbc -> jdbc.sql(sql).update()));
    }

    private static int seen(Applying circle, String table, Key key) {
        return circle.world.bean(Database.class).read(key, sql -> sql.sql("select count(*) from circles." + table + " x join circles.circle c on c.id = x.circle where c.slug = ?")
                .param(circle.circle.substring("/kring/".length())).query(Integer.class).single());
    }

    private static Key member(Applying circle, java.util.UUID id, String who) {
        var person = circle.world.person(circle.mail(who), who).id().value();
        return new Key() {
            @Override
            public java.util.UUID person() {
                return person;
            }

            @Override
            public java.util.Set<java.util.UUID> circles() {
                return java.util.Set.of(id);
            }
        };
    }
}
