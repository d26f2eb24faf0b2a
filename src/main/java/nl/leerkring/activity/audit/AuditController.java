package nl.leerkring.activity.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AuditController implements AdminEntry {

    private static final String HERE = "/beheer/logboek";
    private static final int PER_PAGE = 50;
    private static final int AT_ONCE = 1000;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping(HERE)
    AuditPage page(Administrator administrator, Form form) {
        Wanted wanted = Wanted.read(form);
        List<Line> lines = form.bad() ? List.of() : log.page(administrator, wanted, PER_PAGE + 1);
        AuditPage page = new AuditPage(form, wanted, lines.stream().limit(PER_PAGE).toList(), lines.size() > PER_PAGE, log.actions(administrator));
        log.note(administrator, "audit log read", wanted);
        return page;
    }

    /** A thousand lines at a time, so that a slow download holds no connection of the database. */
    @GetMapping(HERE + "/csv")
    void csv(Administrator administrator, Form form, Language language, HttpServletResponse response) throws IOException {
        Wanted wanted = Wanted.read(form);
        log.note(administrator, "audit log export", wanted);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"auditlog.csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(Csv.BEGIN + Csv.line(List.of(in(language, "Wanneer", "When"), in(language, "Wie", "Who"), "Id", in(language, "Actie", "Action"),
                in(language, "Wat", "What"), in(language, "Gelukt", "Succeeded"), in(language, "Netwerkadres", "Network address"), in(language, "Kenmerk", "Reference"))));
        List<Line> lines = log.page(administrator, wanted, AT_ONCE);
        while (!lines.isEmpty()) {
            for (Line line : lines) {
                out.write(Csv.line(cells(line, language)));
            }
            out.flush();
            lines = log.page(administrator, wanted.before(lines.getLast().id()), AT_ONCE);
        }
        out.flush();
    }

    private static List<String> cells(Line line, Language language) {
        return List.of(line.at().atZone(Dates.AMSTERDAM).toOffsetDateTime().toString(), line.name(), line.actor() == null ? "" : line.actor().toString(),
                line.action(), line.what(language), line.succeeded() ? in(language, "ja", "yes") : in(language, "nee", "no"), line.from(language), line.object());
    }

    private static String in(Language language, String nl, String en) {
        return Text.of(nl, en).in(language);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Link link(Language language) {
        return Link.to(in(language, "Auditlog", "Audit log"), HERE);
    }
}
