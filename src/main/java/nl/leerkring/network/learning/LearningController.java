package nl.leerkring.network.learning;

import nl.leerkring.network.Networker;
import nl.leerkring.network.NetworkTabs;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who learns from whom: organisations, and persons who want it. */
@Controller
class LearningController {

    private final Learning learning;

    LearningController(Learning learning) {
        this.learning = learning;
    }

    @GetMapping(NetworkTabs.MAP)
    LearningPage page(Networker by, Form form) {
        return LearningPage.of(false, learning.of(by), form);
    }

    @GetMapping(NetworkTabs.PERSONS)
    LearningPage persons(Networker by, Form form) {
        return LearningPage.of(true, learning.ofPersons(by), form);
    }
}
