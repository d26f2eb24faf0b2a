package nl.leerkring.meetings.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.programme.Spot.Where;
import org.junit.jupiter.api.Test;

class OrderTests {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);
    private static final Order DAY = new Order(List.of(List.of(A), List.of(B, C), List.of(D)));

    @Test
    void items_with_the_same_place_are_one_block() {
        assertThat(Order.of(List.of(new Order.Placed(A, 1), new Order.Placed(B, 4), new Order.Placed(C, 4), new Order.Placed(D, 9)))).isEqualTo(DAY);
    }

    @Test
    void a_block_moves_as_a_whole_and_stops_at_the_ends() {
        assertThat(DAY.moved(C, -1).blocks()).containsExactly(List.of(B, C), List.of(A), List.of(D));
        assertThat(DAY.moved(C, 1).moved(C, 1).blocks()).containsExactly(List.of(A), List.of(D), List.of(B, C));
        assertThat(DAY.moved(A, -1)).isEqualTo(DAY);
    }

    @Test
    void an_item_goes_first_after_or_beside_another() {
        assertThat(DAY.with(D, new Spot(Where.FIRST, null)).blocks()).containsExactly(List.of(D), List.of(A), List.of(B, C));
        assertThat(DAY.with(C, new Spot(Where.AFTER, B)).blocks()).containsExactly(List.of(A), List.of(B), List.of(C), List.of(D));
        assertThat(DAY.with(A, new Spot(Where.BESIDE, D)).blocks()).containsExactly(List.of(B, C), List.of(D, A));
    }

    @Test
    void what_is_wanted_beside_something_that_is_gone_stays_or_comes_last() {
        UUID gone = new UUID(9, 9);
        assertThat(DAY.with(A, new Spot(Where.BESIDE, gone))).isEqualTo(DAY);
        assertThat(DAY.with(A, new Spot(Where.AFTER, A))).isEqualTo(DAY);
        UUID fresh = new UUID(0, 5);
        assertThat(DAY.with(fresh, new Spot(Where.AFTER, gone)).blocks()).endsWith(List.of(fresh));
    }

    @Test
    void a_new_order_names_each_block_once() {
        assertThat(DAY.as(List.of(D, C, A)).orElseThrow().blocks()).containsExactly(List.of(D), List.of(B, C), List.of(A));
        assertThat(DAY.as(List.of(D, A))).isEmpty();
        assertThat(DAY.as(List.of(D, A, A))).isEmpty();
        assertThat(DAY.as(List.of(B, C, A))).isEmpty();
        assertThat(DAY.as(List.of(D, A, new UUID(9, 9)))).isEmpty();
    }
}
