package nl.leerkring.circles.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The stream of a circle: what changes in it, and what is new for this person. It asks for a seat and closes with it. */
@Controller
class LiveController {

    private final Live live;

    LiveController(Live live) {
        this.live = live;
    }

    @GetMapping("/kring/{kring}/live")
    void stream(Seat seat, HttpServletRequest request, HttpServletResponse response) throws IOException {
        live.stream(List.of(seat.circle().value(), seat.person()), request, response);
    }
}
