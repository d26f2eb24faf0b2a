package nl.leerkring.circles.presentation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.PublicBlock;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.Shown;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Open;
import nl.leerkring.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public side of circles, for whoever comes by. */
@Controller
class PresentationController {

    private final Presentations presentations;
    private final ObjectProvider<PublicBlock> blocks;
    private final Seats seats;

    PresentationController(Presentations presentations, ObjectProvider<PublicBlock> blocks, Seats seats) {
        this.presentations = presentations;
        this.blocks = blocks;
        this.seats = seats;
    }

    @Open("which open and closed circles there are is public")
    @GetMapping("/leerkringen")
    PresentationsPage list() {
        return new PresentationsPage(presentations.running());
    }

    @Open("an open circle shows a page; of a closed one only that it is there; a hidden one is not there")
    @GetMapping("/leerkringen/{kring}")
    PresentationPage one(@PathVariable String kring, HttpServletRequest request) {
        Shown circle = presentations.get(kring);
        boolean inside = Viewers.of(request).flatMap(viewer -> seats.find(viewer, kring)).isPresent();
        if (!circle.open()) {
            return new PresentationPage(circle, inside, List.of(), List.of());
        }
        List<Part> parts = blocks.orderedStream().sorted(Comparator.comparingInt(PublicBlock::order))
                .map(block -> block.part(circle)).flatMap(Optional::stream).toList();
        return new PresentationPage(circle, inside, presentations.municipalities(circle), parts);
    }
}
