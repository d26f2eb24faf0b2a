package nl.leerkring.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.knowledge.Chain.Sprout;
import nl.leerkring.knowledge.Chain.Stand;
import nl.leerkring.web.Text;
import org.junit.jupiter.api.Test;

/** What holds for every card, however it got where it is. */
class ChainTests {

    private static final int MANY = 5000;

    private static UUID organisation(int n) {
        return new UUID(7, n);
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static Stand stand(Random random) {
        Set<UUID> recognising = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            recognising.add(organisation(random.nextInt(5)));
        }
        return new Stand(any(random, Kind.values()), any(random, State.values()), random.nextInt(4) == 0 ? null : organisation(random.nextInt(5)), recognising,
                random.nextBoolean(), random.nextBoolean() ? null : any(random, Decision.values()));
    }

    private static Sprout sprout(Random random) {
        return new Sprout(any(random, Kind.values()), random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0 ? null : organisation(random.nextInt(5)));
    }

    private static Stream<Random> lots() {
        return Stream.iterate(0, n -> n + 1).limit(MANY).map(n -> new Random(n));
    }

    @Test
    void a_practice_becomes_a_question_exactly_when_two_others_recognise_it_and_it_goes_on() {
        lots().map(ChainTests::stand).filter(stand -> stand.kind() == Kind.PRACTICE).forEach(stand -> {
            long others = stand.recognising().stream().filter(each -> !each.equals(stand.organisation())).count();
            assertThat(Chain.missing(stand).isEmpty()).as(stand.toString()).isEqualTo(others >= 2 && !stand.state().ended());
        });
    }

    @Test
    void recognition_by_one_more_never_makes_it_harder() {
        lots().forEach(random -> {
            Stand stand = stand(random);
            Set<UUID> more = new HashSet<>(stand.recognising());
            more.add(organisation(9));
            Stand other = new Stand(stand.kind(), stand.state(), stand.organisation(), more, stand.predicted(), stand.decision());
            assertThat(Chain.missing(other).size()).isLessThanOrEqualTo(Chain.missing(stand).size());
        });
    }

    @Test
    void what_ended_does_not_grow() {
        lots().map(ChainTests::stand).filter(stand -> stand.state().ended()).forEach(stand -> assertThat(Chain.missing(stand)).isNotEmpty());
    }

    @Test
    void an_experiment_becomes_normal_work_only_by_a_decision_to_go_on_and_with_an_owner() {
        lots().forEach(random -> {
            Stand any = stand(random);
            Stand stand = new Stand(Kind.EXPERIMENT, any.state(), any.organisation(), any.recognising(), any.predicted(), any.decision());
            Sprout sprout = new Sprout(Kind.ROUTINE, false, random.nextBoolean(), null);
            boolean earned = !stand.state().ended() && stand.decision() != null && stand.decision().lasts() && sprout.owned();
            assertThat(Chain.missing(stand, sprout).isEmpty()).as(stand + " " + sprout).isEqualTo(earned);
        });
    }

    @Test
    void no_experiment_comes_from_anything_without_a_prediction_nor_begins_without_one() {
        lots().forEach(random -> {
            Sprout sprout = sprout(random);
            Stand stand = stand(random);
            if (sprout.kind() == Kind.EXPERIMENT && !sprout.predicted()) {
                assertThat(Chain.missing(stand, sprout)).isNotEmpty();
            }
            assertThat(Chain.beforeBeginning(stand).isEmpty()).isEqualTo(stand.kind() == Kind.EXPERIMENT && stand.state() == State.OPEN && stand.predicted());
        });
    }

    @Test
    void only_another_municipality_takes_something_up_elsewhere() {
        lots().forEach(random -> {
            Stand any = stand(random);
            Stand stand = new Stand(Kind.ROUTINE, State.OPEN, any.organisation(), any.recognising(), false, null);
            Sprout sprout = new Sprout(Kind.UPTAKE, false, false, random.nextInt(4) == 0 ? null : organisation(random.nextInt(5)));
            assertThat(Chain.missing(stand, sprout).isEmpty()).isEqualTo(sprout.organisation() != null && !sprout.organisation().equals(stand.organisation()));
        });
    }

    @Test
    void no_step_is_skipped_and_none_goes_back() {
        lots().forEach(random -> {
            Stand stand = stand(random);
            Sprout sprout = sprout(random);
            if (Chain.missing(stand, sprout).isEmpty()) {
                int steps = sprout.kind().ordinal() - stand.kind().ordinal();
                assertThat(steps == 1 || steps == 0 && stand.decision() == Decision.ADAPT).as(stand + " " + sprout).isTrue();
            }
        });
    }

    @Test
    void every_refusal_is_a_sentence_in_both_languages() {
        List<Text> all = lots().flatMap(random -> Stream.concat(Chain.missing(stand(random), sprout(random)).stream(), Chain.beforeBeginning(stand(random)).stream()))
                .distinct().toList();
        assertThat(all).hasSizeGreaterThan(7).allSatisfy(text -> {
            assertThat(text.nl()).endsWith(".").isNotEqualTo(text.en());
            assertThat(text.en()).endsWith(".");
        });
    }
}
