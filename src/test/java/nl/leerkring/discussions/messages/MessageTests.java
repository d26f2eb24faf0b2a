package nl.leerkring.discussions.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

/** What somebody does with her message, and what others cannot. */
class MessageTests {

    @Test
    void a_message_is_changed_with_its_history_and_who_is_mentioned_then_is_told_then() {
        Talk talk = new Talk("wijzig.example");
        String thread = talk.begin(talk.noor, "Wijzig", "Eerst zo, @Joris");
        Answered form = talk.noor.get(thread + "/berichten/1/wijziging");
        assertThat(form.page().select("textarea").val()).isEqualTo("Eerst zo, @Joris");
        talk.noor.submit(form, "form[action$='/wijziging']", "tekst", "Nu anders, @Joris en @Fenna");
        assertThat(Talk.texts(talk.joris.get(thread))).containsExactly("Nu anders, @Joris en @Fenna");
        assertThat(talk.joris.get(thread).main()).contains("gewijzigd");
        assertThat(talk.joris.get(thread + "/berichten/1/versies").main()).contains("Nu anders", "Eerst zo, @Joris");
        assertThat(talk.mails("Joris", "noemt je")).isEqualTo(1);
        assertThat(talk.mails("Fenna", "noemt je")).isEqualTo(1);
        int versions = versions(thread);
        talk.noor.submit(talk.noor.get(thread + "/berichten/1/wijziging"), "form[action$='/wijziging']");
        assertThat(versions(thread)).as("the same words are no new version").isEqualTo(versions);
    }

    private static int versions(String thread) {
        return nl.leerkring.world.World.shared().owner().sql("select count(*) from discussions.revision r join discussions.message m on m.id = r.message where m.thread = ?")
                .param(Talk.id(thread)).query(Integer.class).single();
    }

    @Test
    void a_stale_page_and_two_windows_at_once_lose_nothing() throws Exception {
        Talk talk = new Talk("verouderd.example");
        String thread = talk.begin(talk.noor, "Twee vensters", "Nul");
        Answered stale = talk.noor.get(thread + "/berichten/1/wijziging");
        talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Een", "versie", "1");
        Answered late = talk.noor.submit(stale, "form[action$='/wijziging']", "tekst", "Twee");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("textarea").val()).isEqualTo("Twee");
        assertThat(late.main()).contains("intussen ergens anders", "Een");
        Callable<Integer> one = () -> talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Links", "versie", "2").status();
        Callable<Integer> other = () -> talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Rechts", "versie", "2").status();
        assertThat(talk.day.world.colliding("select 1 from discussions.message where thread = '" + Talk.id(thread) + "'", List.of(one, other))).containsExactlyInAnyOrder(200, 409);
        assertThat(talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "", "versie", "3").status()).isEqualTo(422);
        assertThat(talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "x".repeat(10_001), "versie", "3").status()).isEqualTo(422);
        assertThat(talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "Zonder versie").status()).isEqualTo(409);
        Answered names = talk.noor.postRaw(thread + "/berichten/1/wijziging", "tekst", "@Joris ".repeat(700), "versie", "3");
        assertThat(names.status()).isEqualTo(422);
        assertThat(names.page().select("textarea").val()).startsWith("@Joris @Joris");
    }

    @Test
    void what_is_deleted_leaves_its_place_and_comes_back_and_its_text_goes_after_a_month() {
        Talk talk = new Talk("verwijder.example");
        String thread = talk.begin(talk.noor, "Weg", "Blijft");
        talk.say(talk.joris, thread, "Gaat weg");
        talk.say(talk.noor, thread, "Antwoord");
        talk.joris.postRaw(thread + "/berichten/2/wijziging", "tekst", "Gaat echt weg", "versie", "1");
        Answered gone = talk.joris.postRaw(thread + "/berichten/2/verwijdering");
        assertThat(gone.main()).contains("Je bericht is verwijderd.", "Dit bericht is verwijderd.");
        for (var who : List.of(talk.noor, talk.joris, talk.coordinator)) {
            assertThat(Talk.texts(who.get(thread))).containsExactly("Blijft", "Antwoord");
            assertThat(Talk.numbers(who.get(thread))).containsExactly(1, 2, 3);
            assertThat(who.get(thread + "/berichten/2/versies").status()).isEqualTo(404);
        }
        assertThat(talk.noor.get(thread + "?citeer=2").page().select("textarea").val()).isEmpty();
        assertThat(talk.joris.get(thread + "/berichten/2/wijziging").status()).isEqualTo(409);
        talk.joris.submit(gone, ".lk-flash form");
        assertThat(Talk.texts(talk.noor.get(thread))).containsExactly("Blijft", "Gaat echt weg", "Antwoord");
        talk.joris.postRaw(thread + "/berichten/2/verwijdering");
        talk.joris.postRaw(thread + "/berichten/2/verwijdering");
        talk.day.world.owner().sql("update discussions.message set deleted = now() - interval '31 days' where thread = ? and number = 2").param(Talk.id(thread)).update();
        talk.day.world.sweep("discussions");
        assertThat(talk.day.world.places("Gaat echt weg", "Gaat weg")).isEmpty();
        assertThat(talk.joris.postRaw(thread + "/berichten/2/terugkeer").status()).isEqualTo(409);
        assertThat(talk.noor.get(thread).main()).contains("Dit bericht is verwijderd.");
    }

    @Test
    void nobody_else_changes_it() {
        Talk talk = new Talk("andermans.example");
        String thread = talk.begin(talk.noor, "Van mij", "Mijn woorden");
        for (var who : List.of(talk.joris, talk.coordinator, talk.olaf, talk.fenna)) {
            assertThat(who.get(thread + "/berichten/1/wijziging").status()).isEqualTo(404);
            for (String act : List.of("/wijziging", "/verwijdering", "/terugkeer", "/bijlagen/" + UUID.randomUUID() + "/verwijdering", "/bijlagen/" + UUID.randomUUID() + "/herstel")) {
                assertThat(who.postRaw(thread + "/berichten/1" + act, "tekst", "Andere woorden", "versie", "1").status()).as(act).isEqualTo(404);
            }
        }
        assertThat(Talk.texts(talk.noor.get(thread))).containsExactly("Mijn woorden");
        String other = talk.begin(talk.noor, "Ander gesprek", "a");
        talk.say(talk.joris, other, "van Joris");
        assertThat(talk.noor.get(thread + "/berichten/2").status()).as("a number of another conversation").isEqualTo(404);
    }

    @Test
    void files_come_along_for_who_sees_the_message_and_go_with_it() {
        Talk talk = new Talk("bijlagepraat.example");
        String team = talk.team(talk.coordinator, "Met een plaatje", "x");
        Answered said = new Parcel().field("tekst", "Kijk eens").file("bestand", "scherm.png", picture()).file("bestand", "leeg.txt", new byte[0])
                .send(talk.fenna, team);
        assertThat(said.main()).contains("Je bericht staat er.", "‘leeg.txt’ is leeg", "scherm.png");
        assertThat(said.page().select("#b2 .lk-message__files a")).hasSize(1);
        String file = said.page().select("#b2 .lk-message__files a").attr("href");
        String picture = said.page().select("#b2 .lk-message__files img").attr("src");
        assertThat(talk.coordinator.once(file).status()).isEqualTo(200);
        assertThat(talk.coordinator.once(picture).status()).isEqualTo(200);
        for (var who : List.of(talk.noor, talk.olaf, talk.day.world.guest())) {
            assertThat(who.once(file).status()).isNotEqualTo(200);
            assertThat(who.once(picture).status()).isNotEqualTo(200);
        }
        assertThat(new Parcel().field("tekst", "").file("bestand", "a.png", picture()).send(talk.fenna, team).status()).as("a picture needs a word").isEqualTo(422);

        talk.fenna.postRaw(team + "/berichten/2/verwijdering");
        assertThat(talk.coordinator.once(file).status()).isEqualTo(404);
        talk.fenna.postRaw(team + "/berichten/2/terugkeer");
        assertThat(talk.coordinator.once(file).status()).isEqualTo(200);
        Answered edit = talk.fenna.get(team + "/berichten/2/wijziging");
        talk.fenna.submit(edit, "form[action$='/verwijdering']");
        assertThat(talk.coordinator.once(file).status()).isEqualTo(404);
        String id = file.split("/")[2];
        assertThat(talk.coordinator.postRaw(team + "/berichten/2/bijlagen/" + id + "/herstel").status()).isEqualTo(404);
        talk.fenna.postRaw(team + "/berichten/2/bijlagen/" + id + "/herstel");
        assertThat(talk.coordinator.once(file).status()).isEqualTo(200);
        Answered more = new Parcel().field("tekst", "Kijk nog eens").field("versie", "1").file("bestand", "tweede.png", picture()).send(talk.fenna, team + "/berichten/2/wijziging");
        assertThat(more.page().select("#b2 .lk-message__files a")).hasSize(2);
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
