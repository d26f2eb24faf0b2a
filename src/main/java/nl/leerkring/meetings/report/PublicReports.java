package nl.leerkring.meetings.report;

import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.PublicBlock;
import nl.leerkring.circles.Shown;
import nl.leerkring.database.Database;
import nl.leerkring.web.Link;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** On the public page of a circle: the reports that everybody may read. */
@Component
class PublicReports implements PublicBlock {

    private final Database database;

    PublicReports(Database database) {
        this.database = database;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Part> part(Shown circle) {
        List<Link> reports = database.read(circle.door(), sql -> sql.sql("""
                select m.number, m.theme from meetings.report r join meetings.meeting m on m.id = r.meeting where r.circle = ? and r.opened is not null order by m.starts
                """).param(circle.id().value()).query((row, n) -> Link.to(row.getString("theme"), circle.href() + "/verslagen/" + row.getInt("number"))).list());
        return reports.isEmpty() ? Optional.empty() : Optional.of(new PublicReportsPart(reports));
    }
}
