package nl.leerkring.circles.archive;

import java.util.List;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.InArchive;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ClosingController {

    private static final String HERE = "/kring/{kring}/afsluiting";

    private final Closings closings;

    ClosingController(Closings closings) {
        this.closings = closings;
    }

    @GetMapping(HERE)
    ClosingPage look(Coordinator by, Language language) {
        return page(by, language, false);
    }

    /** Closing what is closed leaves it so. */
    @InArchive
    @PostMapping(HERE)
    Answer close(Coordinator by, Language language) {
        if (!by.seat().archived() && !closings.close(by)) {
            return page(by, language, true);
        }
        return Redirect.to(by.href()).saying("De kring is afgesloten. Iedereen krijgt bericht.", "The circle is closed. Everybody will be told.")
                .undo(by.href() + "/heropening");
    }

    @InArchive
    @PostMapping("/kring/{kring}/heropening")
    Redirect reopen(Coordinator by) {
        closings.reopen(by);
        return Redirect.to(by.href()).saying("De kring is weer open, en iedereen heeft zijn rol terug.", "The circle is open again, and everybody has their role back.");
    }

    private ClosingPage page(Coordinator by, Language language, boolean refused) {
        List<Link> remaining = by.seat().archived() ? List.of() : closings.remaining(by, language);
        return new ClosingPage(by, remaining, closings.of(by).orElse(null), refused);
    }
}
