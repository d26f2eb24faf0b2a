package nl.leerkring.identity.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leerkring.identity.Leaving;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Redirect;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own data: to see, to take along, to have deleted. */
@Controller
class DataController {

    private static final String HERE = "/mijn/gegevens";

    private final MyData data;
    private final Departure departure;
    private final SessionCookie cookie;
    private final ApplicationEventPublisher events;

    DataController(MyData data, Departure departure, SessionCookie cookie, ApplicationEventPublisher events) {
        this.data = data;
        this.departure = departure;
        this.cookie = cookie;
        this.events = events;
    }

    @GetMapping(HERE)
    DataPage page(Viewer viewer) {
        return new DataPage();
    }

    @GetMapping(HERE + "/bestand")
    void file(Viewer viewer, HttpServletResponse response) throws IOException {
        events.publishEvent(new Audited(viewer.person(), "data export", viewer.id().toString(), true, viewer.origin()));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"leerkring-gegevens.zip\"");
        response.setHeader("Cache-Control", "no-store");
        data.write(viewer, response.getOutputStream());
    }

    @GetMapping(HERE + "/verwijdering")
    DeletionPage ask(Viewer viewer) {
        return new DeletionPage(departure.first(viewer), departure.recent(viewer), false);
    }

    @PostMapping(HERE + "/verwijdering")
    Answer delete(Viewer viewer, HttpServletResponse response) {
        if (!departure.recent(viewer)) {
            return new DeletionPage(List.of(), false, true);
        }
        List<Leaving.First> first = departure.leave(viewer);
        if (!first.isEmpty()) {
            return new DeletionPage(first, true, true);
        }
        cookie.forget(response);
        return Redirect.to("/").saying("Je gegevens zijn verwijderd. Er gaat nog één mail naar je oude adres.", "Your data has been deleted. One last email is going to your old address.");
    }
}
