package nl.leerkring.circles.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.circles.applications.Applying;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** Where somebody works, typed nearly right: asked back wherever it is typed. */
class WorkplaceTests {

    private static final String PROFILE = "form[action='/mijn/profiel']";
    private static final String JOIN = "form[action^='/uitnodiging/']";
    private static final String LIST = "form[action$='/lijst']";
    private static final String ONE = "form[action$='/uitnodigingen']";

    private final World world = World.shared();

    @Test
    void nearly_the_name_of_an_organisation_is_asked_back_and_what_was_meant_is_kept() {
        Guest guest = world.signedIn("tikfout@werkplek.example", "Tom Tikfout");
        Answered asked = guest.submit(guest.get("/mijn/profiel"), PROFILE, "gemeente", "Bredaa", "functie", "planner");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.main()).contains("Bedoel je Breda", "Geen van deze: bewaar ‘Bredaa’");
        assertThat(asked.page().select("[name=gemeente-bedoeld][checked]")).isEmpty();
        assertThat(guest.submit(asked, PROFILE).status()).isEqualTo(422);
        Answered saved = guest.submit(asked, PROFILE, "gemeente-bedoeld", "Breda");
        assertThat(saved.page().selectFirst("[name=gemeente]").val()).isEqualTo("Breda");
        assertThat(saved.page().selectFirst("[name=functie]").val()).isEqualTo("planner");
        assertThat(organisations("Bredaa")).isZero();
        assertThat(guest.submit(guest.get("/mijn/profiel"), PROFILE, "gemeente", "Gemeente breda").main()).contains("Bedoel je Breda");
    }

    @Test
    void who_says_that_it_is_another_one_keeps_what_was_typed() {
        Guest guest = world.signedIn("eigenwijs@werkplek.example", "Eva Eigenwijs");
        Answered asked = guest.submit(guest.get("/mijn/profiel"), PROFILE, "gemeente", "Zwollen");
        assertThat(asked.main()).contains("Bedoel je Zwolle");
        Answered other = guest.submit(asked, PROFILE, "gemeente-bedoeld", "Keizerrijk");
        assertThat(other.status()).as("an answer to no question").isEqualTo(422);
        assertThat(guest.submit(asked, PROFILE, "gemeente-bedoeld", "Zwollen").page().selectFirst("[name=gemeente]").val()).isEqualTo("Zwollen");
        assertThat(organisations("Zwollen")).isEqualTo(1);
        assertThat(guest.submit(guest.get("/mijn/profiel"), PROFILE, "functie", "ja").status()).as("it is there now").isEqualTo(200);
        assertThat(guest.submit(guest.get("/mijn/profiel"), PROFILE, "gemeente", "Adviesbureau Voorbeeld en Zonen").status()).as("like nothing").isEqualTo(200);
    }

    @Test
    void when_joining_and_when_applying_it_is_asked_too() {
        Guest coordinator = world.signedIn("nodigt@werkplek.example", "Nina Nodigt");
        String circle = world.circle(coordinator, "Kring van de werkplekken");
        assertThat(coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Kim", "email", "kim@werkplek.example", "gemeente", "Groninge", "rol",
                "participant").main()).contains("Bedoel je Groningen");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), ONE, "naam", "Kim", "email", "kim@werkplek.example", "rol", "participant");
        Guest kim = world.guest();
        Answered asked = kim.submit(kim.get(Mail.link(world.awaitMailTo("kim@werkplek.example"), "/uitnodiging/")), JOIN, "gemeente", "Groninge");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.main()).contains("Bedoel je Groningen");
        assertThat(kim.later(kim.submit(asked, JOIN, "gemeente-bedoeld", "Groningen")).path()).isEqualTo(circle);

        Applying open = new Applying(world, "aanmeldplek.example");
        Guest ada = world.guest();
        Answered doubt = open.apply(ada, "ada", "gemeente", "Amersfort");
        assertThat(doubt.status()).isEqualTo(422);
        assertThat(doubt.main()).contains("Bedoel je Amersfoort");
        assertThat(world.mailsTo(open.mail("ada"))).isEmpty();
        open.apply(ada, "ada", "gemeente", "Amersfort", "gemeente-bedoeld", "Amersfoort");
        Answered link = ada.get(Mail.link(world.mailTo(open.mail("ada")), "/aanmelding/"));
        assertThat(link.main()).contains("Amersfoort").doesNotContain("Amersfort ");
        ada.submit(link, "form[action$='/bevestiging']");
        assertThat(ada.submit(ada.get(link.path() + "/gegevens"), "form[action$='/gegevens']", "gemeente", "Apeldorn").main()).contains("Bedoel je Apeldoorn");
    }

    @Test
    void a_pasted_list_asks_it_once_for_each_name_before_anything_leaves() {
        Guest coordinator = world.signedIn("plakt@werkplek.example", "Piet Plakt");
        String circle = world.circle(coordinator, "Kring van geplakte werkplekken");
        Answered preview = coordinator.submit(coordinator.get(circle + "/uitnodigingen/lijst"), LIST, "lijst", """
                naam;email;gemeente
                Een;een@plakplek.example;Bredaa
                Twee;twee@plakplek.example;Bredaa
                Drie;drie@plakplek.example;Tilburgh
                Vier;vier@plakplek.example;Utrecht
                """);
        assertThat(preview.main()).containsOnlyOnce("Bedoel je met ‘Bredaa’").contains("Bedoel je met ‘Tilburgh’", "4 mensen gevonden");
        Answered unanswered = coordinator.submit(preview, LIST, "verstuur", "ja", "organisatie-1-bedoeld", "", "organisatie-2-bedoeld", "Utrecht");
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(coordinator.submit(preview, LIST, "verstuur", "ja", "organisatie-2-bedoeld", "Tilburgh").text()).contains("4 uitnodigingen gaan op weg");
        assertThat(world.owner().sql("select organisation from circles.invitation where email::text like '%@plakplek.example' order by name").query(String.class).list())
                .isEqualTo(List.of("Tilburgh", "Breda", "Breda", "Utrecht"));
    }

    private int organisations(String name) {
        return world.owner().sql("select count(*) from people.organisation where name = ?").param(name).query(Integer.class).single();
    }
}
