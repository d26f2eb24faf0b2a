package nl.leerkring.meetings.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The date poll of one meeting, with all that was answered.
 *
 * @param due     please answer before this day
 * @param asked   nothing: the coordinator is still making it
 * @param options that were not taken away, in the order of their days
 */
record DatePoll(Meeting meeting, @Nullable LocalDate due, @Nullable Instant asked, @Nullable Instant closed, List<DateOption> options) {

    static DatePoll none(Meeting meeting) {
        return new DatePoll(meeting, null, null, null, List.of());
    }

    boolean open() {
        return asked != null && closed == null && meeting.cancelled() == null;
    }

    List<DateOption> ahead(Instant now) {
        return options.stream().filter(option -> option.ahead(now)).toList();
    }

    @Nullable DateOption chosen() {
        return options.stream().filter(DateOption::chosen).findFirst().orElse(null);
    }

    /** Most people could come; of those, the fewest only if need be. Two that are as good are both the best; without answers none is. */
    boolean best(DateOption option) {
        int able = options.stream().mapToInt(DateOption::able).max().orElse(0);
        int gladly = options.stream().filter(each -> each.able() == able).mapToInt(each -> each.count(Vote.YES)).max().orElse(0);
        return able > 0 && option.able() == able && option.count(Vote.YES) == gladly;
    }

    /** Who said something of each day to come. */
    long answered(Instant now) {
        return people().stream().filter(person -> !lacks(person, now)).count();
    }

    int invited() {
        return people().size();
    }

    private List<UUID> people() {
        return options.isEmpty() ? List.of() : options.getFirst().voters().stream().map(DateOption.Voter::person).toList();
    }

    boolean lacks(UUID person, Instant now) {
        return ahead(now).stream().anyMatch(option -> option.of(person) == null);
    }

    boolean answered(UUID person) {
        return options.stream().anyMatch(option -> option.of(person) != null);
    }

    /** A form with what this person answered before. */
    Form filled(UUID person) {
        Form form = Form.empty();
        options.forEach(option -> form.with(option.field(), word(option.of(person))));
        return form;
    }

    private static @Nullable String word(@Nullable Vote vote) {
        return vote == null ? null : Objects.requireNonNull(vote).word();
    }
}
