package nl.leerkring.visits.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import nl.leerkring.visits.Trip;
import org.junit.jupiter.api.Test;

class WhereaboutsTests {

    private static final byte[] JPEG = Trip.picture("jpg", 40, 30);

    @Test
    void what_a_camera_wrote_is_read() {
        Whereabouts at = Whereabouts.in(Camera.wrote(JPEG)).orElseThrow();
        assertThat(at.latitude()).isCloseTo(52.09, within(1e-6));
        assertThat(at.longitude()).isCloseTo(5.12, within(1e-6));
    }

    @Test
    void a_photo_without_it_or_something_else_is_nowhere() {
        assertThat(Whereabouts.in(JPEG)).isEmpty();
        assertThat(Whereabouts.in(Trip.picture("png", 40, 30))).isEmpty();
        assertThat(Whereabouts.in(new byte[0])).isEmpty();
    }

    @Test
    void one_that_is_cut_off_or_broken_anywhere_is_read_or_is_nowhere_and_never_fails() {
        byte[] whole = Camera.wrote(JPEG);
        Random random = new Random(1);
        for (int end = 0; end < whole.length; end++) {
            Whereabouts.in(Arrays.copyOf(whole, end));
        }
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(200)] = (byte) random.nextInt();
            Whereabouts.in(broken).ifPresent(at -> assertThat(Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180).isTrue());
        }
    }
}
