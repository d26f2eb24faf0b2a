package nl.leerkring.web.privacy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PrivacyController {

    private static final int SECURITY_DAYS = 180;

    private final Responsible responsible;
    private final List<Keeping> keeping;
    private final Clock clock;
    private final String base;

    PrivacyController(Responsible responsible, List<Keeping> keeping, Clock clock, @Value("${leerkring.base-url}") String base) {
        this.responsible = responsible;
        this.keeping = keeping;
        this.clock = clock;
        this.base = base.replaceAll("/+$", "");
    }

    @Open("everybody may read what is kept about people")
    @GetMapping("/privacy")
    PrivacyPage privacy() {
        return new PrivacyPage(responsible, PrivacyPage.Chapter.of(keeping));
    }

    @Open("everybody may read how accessible the program is")
    @GetMapping("/toegankelijkheid")
    AccessibilityPage accessibility() {
        return new AccessibilityPage(responsible);
    }

    /** Whom to tell about a leak (RFC 9116); it asks for a date after which it is not to be trusted. */
    @Open("who finds a leak should know whom to tell")
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        String contact = responsible.href();
        if (contact == null) {
            throw new Missing();
        }
        String text = "Contact: " + contact + "\nExpires: " + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(SECURITY_DAYS, ChronoUnit.DAYS)
                + "\nPreferred-Languages: nl, en\nCanonical: " + base + "/.well-known/security.txt\n";
        return ResponseEntity.ok().header("Content-Type", "text/plain;charset=UTF-8").header("Cache-Control", "no-cache").body(text);
    }
}
