package nl.leerkring.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {
    @Test
    void idsAreOfVersionSevenAndOnlyGoUp() {
        var ids = Stream.generate(Ids::next).limit(50_000).map(UUID::toString).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        var id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdTellsWhenItWasMade() {
        assertThat(Ids.next().getMostSignificantBits() >>> 16).isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(5_000L));
    }
}
