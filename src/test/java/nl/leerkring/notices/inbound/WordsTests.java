package nl.leerkring.notices.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody wrote, out of what her mail program made of it. */
class WordsTests {

    private static final String DUTCH = "We openen in maart een groen schoolplein.\n\nIk vertel er graag meer over.";
    private static final String ENGLISH = "We open a green school yard in March.\n\nHappy to tell more about it.";

    static Stream<String> answers() throws Exception {
        try (var files = Files.list(Path.of("src/test/resources/mail/answers"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void only_what_she_wrote_is_left(String file) throws Exception {
        assertThat(Contents.of(Eml.of("answers/" + file).message()).words()).isEqualTo(file.startsWith("nl-") ? DUTCH : ENGLISH);
    }

    @Test
    void there_are_at_least_twelve_of_them() throws Exception {
        assertThat(answers()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void what_stands_between_the_quotes_stays() {
        assertThat(Words.of("Op 30-11-2026 om 08:30 schreef Leerkring:\n> Kom je?\nJa, graag.\n> Wat is er nieuw?\nEen groen plein.\n")).isEqualTo("Ja, graag.\nEen groen plein.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Groeten uit Utrecht zijn er genoeg.                            | Groeten uit Utrecht zijn er genoeg.
            Van: dat woord begin ik graag mee.                             | Van: dat woord begin ik graag mee.
            Op 3 maart schreef de wethouder een brief.                     | Op 3 maart schreef de wethouder een brief.
            Groet\\nAna                                                    | Groet\\nAna
            Ja\\nMvg Ana                                                   | Ja
            Ja\\n--\\nAna                                                  | Ja
            Ja\\n\\nGet Outlook for Android<https://aka.ms/x>              | Ja
            """)
    void words_that_only_look_like_a_quote_or_a_signature_stay(String written, String read) {
        assertThat(Words.of(written.replace("\\n", "\n"))).isEqualTo(read.replace("\\n", "\n"));
    }

    @Test
    void a_mail_without_end_in_depth_or_number_is_not_read() throws Exception {
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 2_000; i++) {
            deep.append("--b").append(i).append("\r\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\r\n\r\n");
        }
        assertThatExceptionOfType(Contents.TooMuch.class).isThrownBy(() -> Contents.of(new Eml(deep.toString()).message()));
        String wide = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n".repeat(5_000) + "--b--\r\n";
        assertThatExceptionOfType(Contents.TooMuch.class).isThrownBy(() -> Contents.of(new Eml(wide).message()));
        String nested = "<div>".repeat(100_000) + "x";
        assertThat(Contents.of(new Eml("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + nested).message()).words()).as("deeper than anybody writes").isEmpty();
        String long_ = "MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n" + "a".repeat(5_000_000);
        assertThat(Contents.of(new Eml(long_).message()).words()).hasSize(200_000);
        String colons = "Op " + "1 ".repeat(50_000) + "\n";
        assertThat(Words.of(colons.repeat(3))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ana@utrecht.example,Ana@Utrecht.example,true", "ana@utrecht.example,ana+werk@utrecht.example,true", "ana@gmail.com,ana@googlemail.com,true",
        "ana@utrecht.example,ana@utrecht.example.evil.example,false", "ana@utrecht.example,bob@utrecht.example,false", "ana@utrecht.example,,false"})
    void an_address_is_the_same_however_it_is_written(String known, String from, boolean same) {
        assertThat(Sender.plain(known).equals(Sender.plain(from == null ? "" : from))).isEqualTo(same);
    }
}
