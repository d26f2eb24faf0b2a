package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.web.Language;
import nl.leerkring.web.pdf.Pdf;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Every PDF that the program makes can be read by everybody (PDF/UA-1). */
class PdfTests {

    private static final String CIRCLE = "/kring/leerkring-gezondheid-en-ruimte";

    @Test
    void the_report_and_the_certificates_of_the_example_keep_every_rule_in_both_languages() throws Exception {
        Map<String, byte[]> made = new LinkedHashMap<>();
        for (String who : List.of("coordinator", "english coordinator", "participant")) {
            Guest guest = Example.people().get(who);
            made.put("report for " + who, pdf(guest.get(CIRCLE + "/bijeenkomsten/1/verslag/pdf")));
        }
        Guest visitor = Example.world().guest();
        String open = Example.people().get("coordinator").get(CIRCLE + "/bijeenkomsten/1/verslag").page().select("a[href^='/leerkringen/'][href*='/verslagen/']").attr("href");
        made.put("public report", pdf(visitor.get(open + "/pdf")));
        for (var each : made.entrySet()) {
            assertThat(Vera.faults(each.getValue())).as(each.getKey()).isEmpty();
        }
    }

    @Test
    void what_is_not_readable_by_everybody_is_found() throws Exception {
        byte[] good = new Pdf(Language.NL, "Titel", "Over iets", "body { font-family: 'Fira Sans'; }", "<h1>Kop</h1><p>Tekst met een <a href=\"https://leerkring.example\">link</a>.</p>").bytes();
        assertThat(Vera.faults(good)).isEmpty();
        byte[] skipped = new Pdf(Language.NL, "", "", "body { font-family: 'Fira Sans'; }", "<h1>Kop</h1><h4>Te diep</h4>").bytes();
        assertThat(Vera.faults(skipped)).isNotEmpty();
    }

    private static byte[] pdf(Answered answered) {
        assertThat(answered.header("Content-Type")).startsWith("application/pdf");
        return answered.response().body();
    }
}
