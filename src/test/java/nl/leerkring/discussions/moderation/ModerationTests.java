package nl.leerkring.discussions.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Answered;
import org.junit.jupiter.api.Test;

/** What should not be there. */
class ModerationTests {

    @Test
    void somebody_reports_and_a_coordinator_hides_with_a_reason_that_only_the_writer_reads() {
        Talk talk = new Talk("melding.example");
        String thread = talk.begin(talk.noor, "Heet", "Onaardig over iemand");
        talk.say(talk.joris, thread, "Rustig aan");
        Answered form = talk.joris.get(thread + "/berichten/1/melding");
        assertThat(talk.joris.submit(form, "form[action$='/melding']").status()).isEqualTo(422);
        assertThat(talk.joris.postRaw(thread + "/berichten/1/melding", "reden", "x".repeat(501)).status()).isEqualTo(422);
        assertThat(talk.joris.submit(form, "form[action$='/melding']", "reden", "Dit gaat over een collega").main()).contains("De coördinatoren weten het.");
        talk.joris.postRaw(thread + "/berichten/1/melding", "reden", "Nog een keer");
        assertThat(talk.notices("coordinator")).containsExactly("Iemand meldde een bericht in ‘Heet’");
        assertThat(talk.noor.postRaw(thread + "/berichten/1/melding", "reden", "Mijn eigen").status()).isEqualTo(404);
        for (var who : List.of(talk.noor, talk.joris, talk.fenna, talk.olaf)) {
            assertThat(who.get(talk.href + "/meldingen").status()).isEqualTo(404);
            assertThat(who.get(thread + "/berichten/1/verberging").status()).isEqualTo(404);
            assertThat(who.postRaw(thread + "/berichten/1/verberging", "reden", "x").status()).isEqualTo(404);
            assertThat(who.postRaw(thread + "/berichten/1/vrijgave").status()).isEqualTo(404);
        }
        Answered list = talk.coordinator.get(talk.href + "/meldingen");
        assertThat(list.page().select("main .lk-item")).hasSize(1);
        assertThat(list.main()).contains("Dit gaat over een collega", "Gemeld door Joris", "bericht van Noor");

        assertThat(talk.coordinator.postRaw(thread + "/berichten/1/verberging").status()).isEqualTo(422);
        talk.coordinator.postRaw(thread + "/berichten/1/verberging", "reden", "Hou namen erbuiten");
        assertThat(talk.coordinator.get(talk.href + "/meldingen").main()).contains("Er wacht niets");
        assertThat(talk.noor.get(thread).main()).contains("Verborgen voor anderen door Cora Coördinator: Hou namen erbuiten", "Onaardig over iemand");
        assertThat(talk.notices("Noor")).contains("Je bericht in ‘Heet’ is verborgen");
        for (var who : List.of(talk.joris, talk.fenna, talk.olaf)) {
            assertThat(who.get(thread).text()).contains("Dit bericht is verborgen door een coördinator.").doesNotContain("Onaardig", "Hou namen");
            assertThat(who.get(thread + "/berichten/1").text()).doesNotContain("Onaardig", "Hou namen");
            assertThat(who.get(thread + "/berichten/1/versies").status()).isEqualTo(404);
            assertThat(who.get(thread + "?citeer=1").text()).doesNotContain("Onaardig");
        }
        assertThat(talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Toch", "versie", "1").status()).isEqualTo(409);
        assertThat(talk.coordinator.get(talk.day.circle + "/logboek").main()).contains("verborg bericht 1 in ‘Heet’");
        assertThat(talk.joris.get(talk.day.circle + "/logboek").main()).doesNotContain("verborg bericht");
        assertThat(talk.day.world.owner().sql("select count(*) from discussions.messages where thread = ?").param(Talk.id(thread)).query(Integer.class).single()).isEqualTo(1);

        talk.coordinator.postRaw(thread + "/berichten/1/vrijgave");
        assertThat(talk.joris.get(thread).main()).contains("Onaardig over iemand");
        assertThat(talk.coordinator.get(talk.day.circle + "/logboek").main()).contains("liet bericht 1 in ‘Heet’ weer zien");
    }

    @Test
    void a_coordinator_lets_it_stand_and_nothing_of_another_circle_is_settled() {
        Talk talk = new Talk("laatstaan.example");
        String thread = talk.begin(talk.noor, "Prima", "Niets mis mee");
        talk.olaf.postRaw(thread + "/berichten/1/melding", "reden", "Ik ben het er niet mee eens");
        UUID report = talk.day.world.owner().sql("select id from discussions.report where circle = ?").param(talk.day.circleId).query(UUID.class).single();
        Talk other = new Talk("anderemelding.example");
        assertThat(other.coordinator.postRaw(other.href + "/meldingen/" + report + "/afhandeling").status()).isEqualTo(404);
        assertThat(other.coordinator.get(other.href + "/meldingen").main()).contains("Er wacht niets");
        assertThat(talk.coordinator.submit(talk.coordinator.get(talk.href + "/meldingen"), "form[action$='/afhandeling']").main()).contains("Er wacht niets");
        assertThat(talk.joris.get(thread).main()).contains("Niets mis mee");
        assertThat(talk.coordinator.postRaw(talk.href + "/meldingen/" + UUID.randomUUID() + "/afhandeling").status()).isEqualTo(404);
    }

    @Test
    void who_leaves_takes_her_name_along_and_others_can_still_read_what_was_said() {
        Talk talk = new Talk("vertrekpraat.example");
        String thread = talk.begin(talk.noor, "Blijvend", "Oorspronkelijk van haar");
        talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Woorden van haar", "versie", "1");
        talk.say(talk.joris, thread, "Dank @Noor");
        talk.say(talk.noor, thread, "Weg hiermee");
        talk.noor.postRaw(thread + "/berichten/3/verwijdering");
        var personal = talk.day.world.beans(nl.leerkring.people.Personal.class).filter(each -> each.heading().nl().equals("Gesprekken")).findFirst().orElseThrow();
        var noor = new nl.leerkring.people.PersonId(talk.day.person("Noor"));
        assertThat(personal.about(noor).toString()).contains("Woorden van haar", "Oorspronkelijk van haar", "Blijvend").doesNotContain("Dank", "Joris");
        talk.noor.submit(talk.noor.get("/mijn/gegevens/verwijdering"), "main form");
        Answered page = talk.joris.get(thread);
        assertThat(page.main()).contains("oud-deelnemer", "Woorden van haar", "Dank @oud-deelnemer");
        assertThat(page.main()).doesNotContain("Noor");
        assertThat(talk.day.world.places("Oorspronkelijk van haar", "Weg hiermee")).isEmpty();
        assertThat(talk.day.world.owner().sql("select count(*) from discussions.reading where person = ?").param(noor.value()).query(Integer.class).single()).isZero();
    }
}
