package nl.leerkring.meetings.series;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Moment;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

record PublicDaysPart(List<Day> days) implements Part {

    record Day(String theme, @Nullable OffsetDateTime starts, @Nullable String host, boolean online) {

        boolean past(Instant now) {
            return starts != null && starts.toInstant().isBefore(now);
        }
    }

    List<Moment> moments(Ui ui) {
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMM yyyy", ui.locale());
        Day next = days.stream().filter(day -> day.starts() != null && !day.past(ui.now())).findFirst().orElse(null);
        return days.stream().map(day -> new Moment(day.past(ui.now()) ? Moment.When.PAST : day == next ? Moment.When.NEXT : Moment.When.LATER,
                day.starts() == null ? ui.say("datum volgt", "date to follow") : day.starts().atZoneSameInstant(Dates.AMSTERDAM).format(date).replace(".", ""),
                day.theme(), day.online() ? "online" : day.host() == null ? ui.say("gastgemeente volgt", "host to follow") : day.host(), "")).toList();
    }
}
