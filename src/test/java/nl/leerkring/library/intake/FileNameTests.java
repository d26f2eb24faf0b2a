package nl.leerkring.library.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Verslag 2026.pdf           | Verslag 2026.pdf",
            "../../../etc/passwd        | passwd",
            "C:\\\\Users\\\\mij\\\\plan.docx | plan.docx",
            "a/b/                       | bestand",
            "..                         | bestand",
            ".htaccess                  | htaccess",
            "plan.pdf.                  | plan.pdf",
            "con                        | _con",
            "LPT1.txt                   | _LPT1.txt",
            "aux.tar.gz                 | _aux.tar.gz",
            "wat<dan>?.pdf              | wat_dan__.pdf",
            "a   b.pdf                  | a b.pdf",
            "文件.pdf                    | 文件.pdf"})
    void a_name_is_made_harmless(String typed, String kept) {
        assertThat(FileName.harmless(typed)).isEqualTo(kept);
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertThat(FileName.harmless("factuur\u202Egpj.exe")).isEqualTo("factuurgpj.exe");
        assertThat(FileName.harmless("a\u0000b\r\nc\u200Bd\u2066.txt")).isEqualTo("abcd.txt");
        assertThat(FileName.harmless("\u202E\u0007")).isEqualTo("bestand");
        assertThat(FileName.harmless(null)).isEqualTo("bestand");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.harmless("x".repeat(400) + ".docx")).hasSize(150).endsWith("x.docx");
        assertThat(FileName.harmless("😀".repeat(200) + ".pdf")).hasSizeLessThanOrEqualTo(150).endsWith("😀.pdf");
    }

    @Test
    void in_an_address_there_is_nothing_that_is_refused_on_the_way() {
        assertThat(FileName.inAddress("100% één; “twee”.pdf")).isEqualTo("100-een-twee-.pdf");
        assertThat(FileName.inAddress("文件")).isEqualTo("bestand");
    }
}
