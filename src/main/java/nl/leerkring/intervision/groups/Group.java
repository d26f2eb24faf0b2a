package nl.leerkring.intervision.groups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Some people who consult on one case.
 *
 * @param place       its number among the groups at the same item, from 1
 * @param about       the case; nothing: they bring one themselves
 * @param bringer     of that case
 * @param method      the key of a script; empty: not chosen yet
 * @param facilitator nothing: somebody of the group
 * @param expires     nothing: two weeks after the day
 * @param run         nothing: not prepared yet
 * @param coordinators who sits in it or facilitates it and coordinates the circle: everybody in it may know
 * @param held        by law what is said may not be destroyed yet
 */
public record Group(UUID id, UUID item, int place, @Nullable UUID about, @Nullable UUID bringer, String method, @Nullable UUID facilitator, String facilitatorName,
        @Nullable Instant expires, @Nullable RunId run, @Nullable Instant held, String reason, int version, List<Member> members,
        List<String> coordinators) {

    public record Member(UUID person, String name, String organisation) {
    }

    public Text title() {
        return Text.of("Groep " + place, "Group " + place);
    }

    List<UUID> people() {
        return Stream.concat(Stream.ofNullable(facilitator), members.stream().map(Member::person)).distinct().toList();
    }

    public boolean has(UUID person) {
        return person.equals(facilitator) || members.stream().anyMatch(each -> each.person().equals(person));
    }
}
