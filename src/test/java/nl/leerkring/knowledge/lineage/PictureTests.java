package nl.leerkring.knowledge.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How titles are broken for the picture. */
class PictureTests {

    @Test
    void a_title_is_broken_at_words_in_four_short_lines_and_loses_nothing_but_its_end() {
        for (int lot = 0; lot < 500; lot++) {
            Random random = new Random(lot);
            String title = String.join(" ", IntStream.range(0, 1 + random.nextInt(20)).mapToObj(n -> "a".repeat(1 + random.nextInt(30)) + (random.nextInt(5) == 0 ? "😀" : "")).toList());
            List<String> lines = Picture.broken(title);
            assertThat(lines).as(title).hasSizeLessThanOrEqualTo(4).allSatisfy(line -> {
                assertThat(line.length()).isLessThanOrEqualTo(20);
                assertThat(line.isEmpty()).isFalse();
                assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).as("no half characters").isTrue();
            });
            if (lines.stream().noneMatch(line -> line.endsWith("…"))) {
                assertThat(String.join(" ", lines)).isEqualTo(title);
            }
        }
    }
}
