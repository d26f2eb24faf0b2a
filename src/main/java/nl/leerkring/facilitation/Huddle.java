package nl.leerkring.facilitation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.people.Dividing.Colleagues;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Some people of a run who talk with each other in a step. */
public record Huddle(List<Member> members) {

    public record Member(UUID presence, String name) {
    }

    boolean has(UUID presence) {
        return members.stream().anyMatch(each -> each.presence().equals(presence));
    }

    /** "Nora, Omar". @param but nothing: all */
    public String names(@Nullable UUID but) {
        return members.stream().filter(each -> !each.presence().equals(but)).map(Member::name).collect(Collectors.joining(", "));
    }

    /**
     * How a step makes them: duos, or larger.
     *
     * @param size so many people, or one more when it does not come out
     */
    public record Kind(int size, Mates mates) {

        public static final int LARGEST = 12;

        @SuppressWarnings("NullAway") // read from JSON
        public Kind {
            mates = mates == null ? Mates.LOT : mates;
            if (size < 2 || size > LARGEST) {
                throw new IllegalArgumentException("a small group has 2 to " + LARGEST + " people");
            }
        }
    }

    /** Who comes with whom. */
    public enum Mates {
        OTHER(Text.of("van verschillende organisaties", "of different organisations"), Colleagues.SPREAD),
        SAME(Text.of("van dezelfde organisatie", "of the same organisation"), Colleagues.TOGETHER),
        LOT(Text.of("door het lot", "by lot"), Colleagues.ANY);

        private final Text label;
        private final Colleagues colleagues;

        Mates(Text label, Colleagues colleagues) {
            this.label = label;
            this.colleagues = colleagues;
        }

        public Text label() {
            return label;
        }

        Colleagues colleagues() {
            return colleagues;
        }
    }
}
