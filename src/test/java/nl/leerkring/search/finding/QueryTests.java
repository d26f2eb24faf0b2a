package nl.leerkring.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody types, taken apart. */
class QueryTests {

    @Test
    void words_phrases_and_what_must_not_be_there() {
        Query query = Query.of("  Warmte-net \u201cgezond ontwerpen\u201d -sport \"één\" ");
        assertThat(query.words()).containsExactly("warmte", "net", "één");
        assertThat(query.phrases()).containsExactly("gezond ontwerpen");
        assertThat(query.without()).containsExactly("sport");
        assertThat(query.cut()).isFalse();
    }

    @Test
    void what_holds_no_word_is_empty() {
        for (String typed : List.of("", "   ", "%", "_ \\ ' : & | ! * ()", "😀🎉", "\"\"", "-", "-alleen", "\u0000")) {
            assertThat(Query.of(typed).empty()).as(typed).isTrue();
        }
    }

    @Test
    void too_long_and_too_many_are_cut_and_no_character_is_halved() {
        assertThat(Query.of("x".repeat(300)).typed()).hasSize(200);
        assertThat(Query.of("😀".repeat(300)).typed()).isEqualTo("😀".repeat(200));
        Query many = Query.of(String.join(" ", Stream.iterate(1, n -> n + 1).limit(30).map(n -> "w" + n).toList()));
        assertThat(many.words()).hasSize(10);
        assertThat(many.cut()).isTrue();
    }

    @Test
    void a_cursor_reads_what_it_wrote_and_nothing_else() {
        Cursor cursor = new Cursor(0.0607927106320858, java.time.Instant.parse("2026-11-29T12:00:00.123456Z"), java.util.UUID.randomUUID());
        assertThat(Cursor.of(cursor.toString())).isEqualTo(cursor);
        assertThat(Cursor.of(new Cursor(1.0E-20, cursor.at(), cursor.id()).toString())).isEqualTo(new Cursor(1.0E-20, cursor.at(), cursor.id()));
        assertThat(Stream.of("", "x", "1_2_3", "NaN_1_" + cursor.id(), "1_99999999999999999999_" + cursor.id()).map(Cursor::of)).containsOnlyNulls();
    }
}
