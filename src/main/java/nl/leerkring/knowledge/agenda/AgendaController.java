package nl.leerkring.knowledge.agenda;

import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who waits for what. */
@Controller
class AgendaController {

    private final Agenda agenda;

    AgendaController(Agenda agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/kring/{kring}/kennis/agenda")
    AgendaPage page(Seat seat, Form form) {
        return new AgendaPage(seat, agenda.of(seat), form.value("wie").equals("ik"));
    }
}
