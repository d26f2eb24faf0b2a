package nl.leerkring.intervision.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Text;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method is played to its end from its data alone. */
class MethodTests {

    static Stream<Script> methods() {
        return new Methods().scripts().stream();
    }

    @Test
    void there_are_fourteen_each_with_words_in_two_languages() {
        assertThat(methods().map(Script::id)).hasSize(14).doesNotHaveDuplicates();
        methods().forEach(script -> words(script).forEach(text -> {
            assertThat(text.nl()).as(script.id()).isNotBlank().doesNotContain("!");
            assertThat(text.en()).as(script.id() + ": " + text.nl()).isNotBlank();
        }));
    }

    private static Stream<Text> words(Script script) {
        Stream<Text> steps = script.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.title(), step.prompt()),
                step.asks().stream().flatMap(ask -> Stream.concat(Stream.of(ask.label()), ask.bins().stream()))));
        return Stream.concat(Stream.concat(Stream.of(script.title(), script.purpose(), script.when(), script.unless()), script.rules().stream()), steps);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void it_is_played_to_its_end_by_who_may_and_seen_by_whom_each_step_says(Script script) {
        new Played(PlayedRun.sealed(script.id() + ".methode.example", script), script).toTheEnd();
    }

    /** One run with everybody in it: Fenna leads, Bram brings in. */
    private record Played(PlayedRun run, Script script, Map<String, Guest> people) {

        Played(PlayedRun run, Script script) {
            this(run, script, Map.of("fenna", run.fenna, "bram", run.bram, "nora", run.nora, "omar", run.omar));
        }

        void toTheEnd() {
            run.press("read");
            people.values().forEach(each -> each.postRaw(run.href + "/akkoord"));
            run.press("begin");
            for (int step = 0; step < script.steps().size(); step++) {
                assertThat(run.nora.get(run.href).main()).contains("Stap " + (step + 1) + " van " + script.steps().size(), script.steps().get(step).title().nl());
                for (int ask = 0; ask < script.steps().get(step).asks().size(); ask++) {
                    ask(step, ask);
                }
                run.press("next");
            }
            assertThat(run.nora.get(run.href).main()).contains("Deze ronde is klaar");
        }

        private void ask(int step, int index) {
            Ask ask = script.steps().get(step).asks().get(index);
            Map<String, String> said = new HashMap<>();
            people.forEach((name, guest) -> {
                if (fills(name, script.steps().get(step), ask)) {
                    said.put(name, fill(name, guest, step, index, ask));
                } else {
                    assertThat(run.enter(guest, step + 1, index, "tekst", "niet aan zet").status()).as(name + " may not").isEqualTo(404);
                }
            });
            assertThat(said).as(script.id() + " step " + (step + 1)).isNotEmpty();
            if (ask.worded()) {
                said.forEach((writer, words) -> seen(writer, words, ask, false));
                if (ask.sight() == Sight.TOGETHER) {
                    run.press("reveal");
                    said.forEach((writer, words) -> seen(writer, words, ask, true));
                }
            }
        }

        private static boolean fills(String name, Step step, Ask ask) {
            Actor actor = ask.by() == null ? step.who() : ask.by();
            return name.equals("fenna") || ask.sight() == Sight.OWN || actor.means(name.equals("bram") ? RunRole.BRINGER : RunRole.MEMBER, false);
        }

        private String fill(String name, Guest guest, int step, int index, Ask ask) {
            String words = script.id() + " " + (step + 1) + "." + index + " van " + name;
            Answered form = guest.get(run.href);
            String at = "-" + step + "-" + index;
            Answered answered = switch (ask.kind()) {
                case NOTE -> run.enter(guest, step + 1, index, "tekst", words, "bak" + at, "0");
                case COMMIT -> run.enter(guest, step + 1, index, "tekst", words, "datum" + at, "2027-03-18");
                case PICK -> run.enter(guest, step + 1, index, "keus", form.page().selectFirst("input[name=keus" + at + "]").val());
                case SORT -> sorted(guest, form, step, index, at);
                case SCALE, RANK -> throw new AssertionError("no method asks this");
            };
            assertThat(answered.status()).as(words).isEqualTo(200);
            assertThat(answered.page().select("[aria-invalid=true]")).as(words).isEmpty();
            return words;
        }

        /** Every question gets a heap. */
        private Answered sorted(Guest guest, Answered form, int step, int index, String at) {
            List<String> each = form.page().select("form:has(button[name=bak" + at + "]) input[name=op]").eachAttr("value");
            assertThat(each).as("something to sort").isNotEmpty();
            each.forEach(target -> assertThat(run.enter(guest, step + 1, index, "bak", "2", "op", target).status()).isEqualTo(200));
            return guest.get(run.href);
        }

        private void seen(String writer, String words, Ask ask, boolean revealed) {
            people.forEach((name, guest) -> {
                boolean may = switch (ask.sight()) {
                    case NOW, NEVER -> true;
                    case TOGETHER -> revealed || name.equals(writer);
                    case BRINGER -> name.equals("bram") || name.equals(writer);
                    case OWN -> name.equals(writer);
                };
                if (ask.sight() == Sight.NEVER) {
                    Awaitility.await().untilAsserted(() -> assertThat(guest.get(run.href).main()).contains(words));
                } else {
                    assertThat(guest.get(run.href).page().select("#inbreng").text().contains(words)).as(name + " sees " + words).isEqualTo(may);
                }
            });
        }
    }
}
