package nl.leerkring.meetings.series;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.PublicBlock;
import nl.leerkring.circles.Shown;
import nl.leerkring.database.Database;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the public page of a circle: the themes and days of its meetings, and which municipality receives them. */
@Component
class PublicDays implements PublicBlock {

    private final Database database;

    PublicDays(Database database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Shown circle) {
        List<PublicDaysPart.Day> days = database.read(circle.door(), sql -> sql.sql("""
                select m.theme, m.starts, o.name as host, m.form = 'online' as online from meetings.meeting m left join people.organisation o on o.id = m.host
                where m.circle = ? and m.cancelled is null and m.merged_into is null order by m.starts nulls last, m.number
                """).param(circle.id().value()).query(PublicDaysPart.Day.class).list());
        return days.isEmpty() ? Optional.empty() : Optional.of(new PublicDaysPart(days));
    }
}
