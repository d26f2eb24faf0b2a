package nl.leerkring.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.people.Dividing.Colleagues;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * One way of dividing the people of a day into groups.
 *
 * @param size   so many people in a group, when there are no topics
 * @param topics a group for each; none: groups by size
 * @param lot    what it was drawn by; the same lot gives the same groups
 * @param drawn  nobody is in a group before
 */
public record Division(UUID id, String title, int size, People people, Colleagues colleagues, List<String> topics, long lot, boolean drawn, List<Member> members) {

    /** Who is divided. */
    public enum People implements Coded {
        HERE("er", Text.of("Wie er is", "Who is here")),
        COMING("komt", Text.of("Wie zei te komen", "Who said to come"));

        private final String word;
        private final Text label;

        People(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /**
     * Somebody in a group.
     *
     * @param id     the person, or of a guest the row of her attendance
     * @param number of the group, from 1
     */
    public record Member(UUID id, @Nullable UUID person, String name, String organisation, int number) {
    }

    /** @param topic empty: the group has a number only */
    public record Group(int number, String topic, List<Member> members) {
    }

    /** All with somebody in them; with topics all. */
    public List<Group> groups() {
        int most = Math.max(topics.size(), members.stream().mapToInt(Member::number).max().orElse(0));
        return java.util.stream.IntStream.rangeClosed(1, most).mapToObj(number -> new Group(number, number <= topics.size() ? topics.get(number - 1) : "",
                members.stream().filter(member -> member.number() == number).toList())).filter(group -> !group.members().isEmpty() || !group.topic().isEmpty()).toList();
    }

    public Optional<Group> of(UUID person) {
        return groups().stream().filter(group -> group.members().stream().anyMatch(member -> person.equals(member.person()))).findFirst();
    }
}
