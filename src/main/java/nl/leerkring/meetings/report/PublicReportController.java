package nl.leerkring.meetings.report;

import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The part of a report that everybody may read, as long as it is open and the circle shows itself. */
@Controller
class PublicReportController {

    private static final String HERE = "/leerkringen/{kring}/verslagen/{nummer}";
    private static final Key HOUSE = Key.house("which report is open to everybody");

    private final Database database;
    private final Meetings meetings;
    private final Reports reports;
    private final ReportPdf pdf;
    private final Album album;

    PublicReportController(Database database, Meetings meetings, Reports reports, ReportPdf pdf, Album album) {
        this.database = database;
        this.meetings = meetings;
        this.reports = reports;
        this.pdf = pdf;
        this.album = album;
    }

    private record Found(UUID circle, String name, UUID meeting) {
    }

    @Open("what a circle published of a day; anything else is not there")
    @GetMapping(HERE)
    PublicReportPage page(@PathVariable String kring, @PathVariable int nummer) {
        Found found = found(kring, nummer);
        Meeting meeting = meeting(found);
        return new PublicReportPage(kring, found.name(), meeting, report(found, meeting));
    }

    @Open("what a circle published of a day; anything else is not there")
    @GetMapping(HERE + "/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String kring, @PathVariable int nummer) {
        Found found = found(kring, nummer);
        Meeting meeting = meeting(found);
        Report report = report(found, meeting);
        return ReportController.file(pdf.of(Key.circle(found.circle()), found.name(), meeting, report.language(), report.forAll()), nummer);
    }

    @Open("a photo in what a circle published of a day, whose maker said that everybody may see it; anything else is not there")
    @GetMapping(HERE + "/{blok}/foto")
    ResponseEntity<Resource> photo(@PathVariable String kring, @PathVariable int nummer, @PathVariable UUID blok, @RequestParam(defaultValue = "") String maat) {
        Found found = found(kring, nummer);
        return album.picture(Key.circle(found.circle()), report(found, meeting(found)).forAll(), blok, maat.equals("groot"));
    }

    private Found found(String slug, int number) {
        return database.read(HOUSE, sql -> sql.sql("""
                select c.id as circle, c.name, m.id as meeting from circles.circle c join meetings.meeting m on m.circle = c.id and m.number = :number
                join meetings.report r on r.meeting = m.id and r.opened is not null where c.slug = :slug and c.visibility = 'open'
                """).param("number", number).param("slug", slug).query(Found.class).optional()).orElseThrow(Missing::new);
    }

    private Meeting meeting(Found found) {
        return meetings.find(Key.circle(found.circle()), new MeetingId(found.meeting())).orElseThrow(Missing::new);
    }

    private Report report(Found found, Meeting meeting) {
        return reports.find(Key.circle(found.circle()), meeting).filter(report -> report.opened() != null).orElseThrow(Missing::new);
    }
}
