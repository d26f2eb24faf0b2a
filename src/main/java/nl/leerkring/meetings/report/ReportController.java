package nl.leerkring.meetings.report;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reading the report of a day, and for who writes it: beginning, publishing, taking back. */
@Controller
class ReportController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/verslag";

    private final Meetings meetings;
    private final Reports reports;
    private final Blocks blocks;
    private final Album album;
    private final Quotes quotes;
    private final ReportPdf pdf;
    private final Tabs tabs;
    private final Onward onward;
    private final Clock clock;

    ReportController(Meetings meetings, Reports reports, Blocks blocks, Album album, Quotes quotes, ReportPdf pdf, Tabs tabs, Onward onward, Clock clock) {
        this.meetings = meetings;
        this.reports = reports;
        this.blocks = blocks;
        this.album = album;
        this.quotes = quotes;
        this.pdf = pdf;
        this.tabs = tabs;
        this.onward = onward;
        this.clock = clock;
    }

    /** What is not out yet is seen by who writes it alone. */
    @GetMapping(HERE)
    ReportPage page(Seat seat, @PathVariable int nummer, Language language) {
        Meeting meeting = meeting(seat, nummer);
        boolean edits = reports.edits(seat, meeting).isPresent();
        Report report = reports.find(seat, meeting).filter(found -> edits || found.published() != null).orElse(null);
        return new ReportPage(seat, meeting, tabs.of(seat, meeting, language), report, edits && !seat.archived(),
                report != null && edits && !seat.archived() ? album.of(seat, meeting).size() : 0, onward.under(seat, "/bijeenkomsten/" + nummer));
    }

    @PostMapping(HERE)
    Redirect begin(Seat seat, @PathVariable int nummer, Language language) {
        Editor editor = editor(seat, nummer);
        boolean first = reports.begin(editor, editor.circle(), editor.meeting(), language);
        return Redirect.to(editor.href()).saying(first ? "Dit is wat er op de dag is vastgelegd. Alleen jij en de coördinatoren zien het." : "Het verslag was al begonnen.",
                first ? "This is what was recorded on the day. Only you and the coordinators see it." : "The report had begun already.");
    }

    /** What came in since. */
    @PostMapping(HERE + "/aanvulling")
    Redirect supplement(Seat seat, @PathVariable int nummer) {
        Editor editor = editor(seat, nummer);
        Report report = report(editor);
        int brought = blocks.supplement(editor, report.language());
        return Redirect.to(editor.href()).saying(brought == 0 ? "Er is niets nieuws." : brought == 1 ? "Er kwam één blok bij of werd bijgewerkt." : "Er kwamen " + brought + " blokken bij of werden bijgewerkt.",
                brought == 0 ? "There is nothing new." : brought == 1 ? "One block was added or renewed." : brought + " blocks were added or renewed.");
    }

    @PostMapping(HERE + "/toestemming")
    Redirect ask(Seat seat, @PathVariable int nummer) {
        Editor editor = editor(seat, nummer);
        report(editor);
        int people = quotes.ask(editor);
        return Redirect.to(editor.href()).saying(people == 0 ? "Iedereen die geciteerd wordt is al gevraagd." : people == 1 ? "Eén persoon kreeg de vraag." : people + " mensen kregen de vraag.",
                people == 0 ? "Everybody who is quoted was asked already." : people == 1 ? "One person was asked." : people + " people were asked.");
    }

    /** Mail cannot be taken back, so this one asks. */
    @GetMapping(HERE + "/publicatie")
    PublishPage publishing(Seat seat, @PathVariable int nummer) {
        Editor editor = editor(seat, nummer);
        return new PublishPage(editor.href(), editor.meeting(), report(editor));
    }

    @PostMapping(HERE + "/publicatie")
    Redirect publish(Seat seat, @PathVariable int nummer) {
        Editor editor = editor(seat, nummer);
        reports.publish(editor);
        return Redirect.to(editor.href()).saying("Het verslag is er voor de kring.", "The report is there for the circle.").undo(editor.href() + "/intrekking");
    }

    @PostMapping(HERE + "/intrekking")
    Redirect withdraw(Seat seat, @PathVariable int nummer) {
        Editor editor = editor(seat, nummer);
        report(editor);
        reports.withdraw(editor);
        return Redirect.to(editor.href()).saying("Het verslag is ingetrokken. Alleen wie het maakt ziet het nog.", "The report is withdrawn. Only who writes it still sees it.");
    }

    /** For everybody, or no longer. */
    @PostMapping(HERE + "/openbaarheid")
    Redirect open(Seat seat, @PathVariable int nummer, Form form) {
        Editor editor = editor(seat, nummer);
        report(editor);
        boolean on = form.value("openbaar").equals("ja");
        if (on) {
            reports.open(editor);
        } else {
            reports.close(editor);
        }
        return Redirect.to(editor.href()).saying(on ? "Wat je koos is nu voor iedereen te lezen." : "Het verslag is niet meer openbaar.",
                on ? "What you chose can now be read by everybody." : "The report is no longer public.");
    }

    @GetMapping(HERE + "/papier")
    ReportPaperPage paper(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meeting(seat, nummer);
        return new ReportPaperPage(seat.href() + "/bijeenkomsten/" + nummer + "/verslag", meeting, reports.readable(seat, meeting));
    }

    @GetMapping(HERE + "/pdf")
    ResponseEntity<byte[]> pdf(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meeting(seat, nummer);
        Report report = reports.readable(seat, meeting);
        return file(pdf.of(seat, seat.name(), meeting, report.language(), report.forCircle()), nummer);
    }

    static ResponseEntity<byte[]> file(byte[] pdf, int number) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verslag-" + number + ".pdf\"").body(pdf);
    }

    private Report report(Editor editor) {
        Optional<Report> report = reports.find(editor, editor.meeting());
        return report.orElseThrow(Missing::new);
    }

    private Meeting meeting(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        if (!ReportTab.begun(meeting, clock.instant())) {
            throw new Missing();
        }
        return meeting;
    }

    private Editor editor(Seat seat, int number) {
        return reports.editor(seat, meeting(seat, number));
    }
}
