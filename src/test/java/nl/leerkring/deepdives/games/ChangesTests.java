package nl.leerkring.deepdives.games;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed between two texts. */
class ChangesTests {

    private static String told(String before, String after) {
        return Changes.of(before, after).stream().map(line -> switch (line.kind()) {
            case SAME -> " " + line.text();
            case ADDED -> "+" + line.text();
            case GONE -> "-" + line.text();
        }).collect(Collectors.joining("|"));
    }

    @Test
    void lines_that_stay_are_told_once_and_the_others_as_added_or_gone() {
        assertThat(told("", "a")).isEqualTo("+a");
        assertThat(told("a\nb\nc", "a\nc\nd")).isEqualTo(" a|-b| c|+d");
        assertThat(told("a", "")).isEqualTo("-a");
    }

    @Test
    void from_what_is_told_both_texts_can_be_read_back() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            var lines = Changes.of(before, after);
            assertThat(lines.stream().filter(line -> line.kind() != Changes.Kind.ADDED).map(Changes.Line::text).collect(Collectors.joining("\n"))).isEqualTo(before);
            assertThat(lines.stream().filter(line -> line.kind() != Changes.Kind.GONE).map(Changes.Line::text).collect(Collectors.joining("\n"))).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(8)).mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4)))).collect(Collectors.joining("\n"));
    }
}
