package nl.leerkring.news.log;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All news of a circle, to look back in. */
@Controller
class LogController {

    private final LogLines lines;
    private final Meetings meetings;
    private final Onward onward;

    LogController(LogLines lines, Meetings meetings, Onward onward) {
        this.lines = lines;
        this.meetings = meetings;
        this.onward = onward;
    }

    /** What is asked in a wrong way is not asked. */
    @GetMapping("/kring/{kring}/actualiteiten")
    LogPage page(Seat seat, Form form) {
        Form asked = Form.empty().with("woorden", form.value("woorden").strip().substring(0, Math.min(100, form.value("woorden").strip().length())));
        Integer theme = form.number("thema", 1, 100_000);
        UUID organisation = form.id("organisatie");
        NewsItem.Kind kind = form.choice("soort", NewsItem.Kind.class);
        asked.with("thema", theme).with("organisatie", organisation).with("soort", kind == null ? null : kind.code());
        LogLines.Wanted wanted = new LogLines.Wanted(asked.value("woorden"), theme, organisation, kind, form.id("voor"));
        List<LogLines.Line> found = lines.of(seat, wanted);
        return new LogPage(seat, asked, wanted, meetings.of(seat), lines.organisations(seat), found, onward.of(seat, found.stream().map(line -> line.item().id().value()).toList()));
    }
}
