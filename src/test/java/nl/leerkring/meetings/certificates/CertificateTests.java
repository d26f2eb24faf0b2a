package nl.leerkring.meetings.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.proof.Vera;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A day of seven hours, yesterday; Anna came an hour late, Piet was not there. */
class CertificateTests {

    private final PlannedDay day = PlannedDay.in("c" + System.identityHashCode(this) + ".bewijs.example", Duration.ofDays(1));
    private final Guest anna = day.with("anna", Role.PARTICIPANT);
    private final Guest piet = day.with("piet", Role.PARTICIPANT);
    private final String here = day.circle + "/bewijzen";

    CertificateTests() {
        day.set("starts = now() - interval '31 hours', ends = now() - interval '24 hours'");
        day.world.owner().sql("update people.person set name = 'Anna van <Dam> & Één' where id = ?").param(day.person("anna")).update();
        day.world.owner().sql("""
                insert into meetings.attendance (id, circle, meeting, person, came, way, made) select gen_random_uuid(), circle, id, ?, starts + interval '1 hour', 'list', now()
                from meetings.meeting where id = ?
                """).params(day.person("anna"), day.meeting).update();
    }

    private Answered make(String... fields) {
        return anna.submit(anna.get(here), "form[action$='/bewijzen']", fields);
    }

    private static String link(Answered page) {
        return page.page().selectFirst("input[value*='/bewijs/']").val().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void who_was_there_gets_a_pdf_with_name_circle_day_theme_hours_and_the_coordinator() throws Exception {
        Answered made = make("noem", "naam");
        Answered pdf = anna.get(made.page().selectFirst("a[href$='/pdf']").attr("href"));
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.response().body())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Bewijs van deelname", "Anna van <Dam> & Één", "Gezond ontwerpen", "6 uur", "Cora Coördinator", "/bewijs/");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
        assertThat(Vera.faults(pdf.response().body())).isEmpty();
    }

    @Test
    void the_link_tells_what_she_agreed_to_and_nothing_more() {
        Guest stranger = day.world.guest();
        String all = stranger.get(link(make("noem", "naam", "dag", "90"))).main();
        assertThat(all).contains("Anna van <Dam> & Één", "6 uur", "bewijs example");
        day.world.owner().sql("delete from meetings.certificate where person = ?").param(day.person("anna")).update();
        String little = stranger.get(link(make("noem", "initialen", "uren", "", "toonkring", ""))).main();
        assertThat(little).contains("A. v. <.").doesNotContain("Anna", "6 uur", "bewijs example", "Gezond ontwerpen");
    }

    @Test
    void she_takes_it_back_and_the_link_is_as_if_it_never_was() {
        Answered made = make("noem", "naam");
        String link = link(made);
        Answered gone = anna.submit(made, "form[action$='/intrekking']");
        assertThat(day.world.guest().get(link).status()).isEqualTo(404);
        anna.submit(gone, ".lk-alert--undo form");
        assertThat(day.world.guest().get(link).status()).isEqualTo(200);
        assertThat(day.world.guest().get("/bewijs/BESTAATNIET").status()).isEqualTo(404);
    }

    @Test
    void who_was_not_there_gets_none_and_nobody_gets_somebody_elses() {
        assertThat(piet.get(here).main()).contains("Nog geen dagen");
        assertThat(piet.postRaw(here, "noem", "naam").status()).isEqualTo(409);
        assertThat(anna.postRaw(here, "noem", "onzin", "dag", "x").status()).isEqualTo(422);
        String pdf = make("noem", "naam").page().selectFirst("a[href$='/pdf']").attr("href");
        for (Guest who : List.of(piet, day.coordinator)) {
            assertThat(who.get(pdf).status()).isEqualTo(404);
            assertThat(who.postRaw(pdf.replace("/pdf", "/intrekking")).status()).isEqualTo(404);
        }
    }
}
