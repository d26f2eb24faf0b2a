package nl.leerkring.intervision.methods;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Four questions, and the methods that fit. The answers stand in the address, so it can be shared. */
@Controller
class GuideController {

    private final Methods methods;

    GuideController(Methods methods) {
        this.methods = methods;
    }

    @GetMapping("/kring/{kring}/werkvormwijzer")
    GuidePage page(Seat seat, Form form) {
        if (form.value("vraag").isEmpty()) {
            return new GuidePage(seat, Form.empty().with("minuten", 60).with("mensen", 6).with("vertrouwen", 2), null, 200);
        }
        Guide.Kind kind = Coded.said(Guide.Kind.class, form.value("vraag"));
        Integer minutes = form.number("minuten", 5, 480);
        Integer people = form.number("mensen", 2, 200);
        Integer trust = form.number("vertrouwen", 1, 3);
        if (kind == null) {
            form.wrong("vraag", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (form.bad() || kind == null) {
            return new GuidePage(seat, form, null, 422);
        }
        List<Guide.Proposal> proposals = Guide.of(methods.scripts(), new Guide.Asked(kind, minutes == null ? 60 : minutes, people == null ? 6 : people, trust == null ? 2 : trust));
        return new GuidePage(seat, form, proposals, 200);
    }
}
