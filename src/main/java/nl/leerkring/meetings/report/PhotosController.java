package nl.leerkring.meetings.report;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Photos of the day: who writes the report chooses which are in it, and who may read it gets them. */
@Controller
class PhotosController {

    private static final String REPORT = "/kring/{kring}/bijeenkomsten/{nummer}/verslag";

    private final Meetings meetings;
    private final Reports reports;
    private final Blocks blocks;
    private final Album album;

    PhotosController(Meetings meetings, Reports reports, Blocks blocks, Album album) {
        this.meetings = meetings;
        this.reports = reports;
        this.blocks = blocks;
        this.album = album;
    }

    @GetMapping(REPORT + "/{blok}/foto")
    ResponseEntity<Resource> picture(Seat seat, @PathVariable int nummer, @PathVariable UUID blok, @RequestParam(defaultValue = "") String maat) {
        Meeting meeting = meetings.get(seat, nummer);
        Report report = reports.readable(seat, meeting);
        return album.picture(seat, reports.edits(seat, meeting).isPresent() ? report.blocks() : report.forCircle(), blok, maat.equals("groot"));
    }

    @GetMapping(REPORT + "/fotos")
    PhotosPage choose(Seat seat, @PathVariable int nummer) {
        return page(reports.writing(seat, meetings.get(seat, nummer)), Form.empty());
    }

    @PostMapping(REPORT + "/fotos")
    Answer put(Seat seat, @PathVariable int nummer, Form form) {
        Editor editor = reports.writing(seat, meetings.get(seat, nummer));
        UUID file = form.id("foto");
        ReportPhoto photo = album.of(editor, editor.meeting()).stream().filter(each -> each.file().equals(file)).findFirst().orElseThrow(Missing::new);
        String shows = photo.shows().isEmpty() ? ReportBlock.line(form.text(PhotosPage.field(photo), 300)) : photo.shows();
        if (form.bad()) {
            return page(editor, form);
        }
        UUID block = blocks.put(editor, photo, shows);
        return Redirect.to(editor.href() + "/fotos").saying("De foto staat in het verslag.", "The photo is in the report.").undo(editor.href() + "/" + block + "/verwijdering");
    }

    private PhotosPage page(Editor editor, Form form) {
        List<Block> in = reports.find(editor, editor.meeting()).orElseThrow(Missing::new).blocks();
        return new PhotosPage(editor.href(), album.of(editor, editor.meeting()).stream().map(photo -> new PhotosPage.Choice(photo,
                in.stream().filter(block -> block.source().equals(photo.source())).findFirst().orElse(null))).toList(), form);
    }
}
