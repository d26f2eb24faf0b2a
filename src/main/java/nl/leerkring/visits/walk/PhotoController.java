package nl.leerkring.visits.walk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.visits.Photo;
import nl.leerkring.visits.Photos;
import nl.leerkring.visits.Visiting;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.errors.LargeBodies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos of a visit. */
@Controller
class PhotoController {

    private static final String ALL = WalkController.HERE + "/fotos";
    private static final String ONE = ALL + "/{foto}";

    private final Visits visits;
    private final Photos photos;
    private final Walks walks;

    PhotoController(Visits visits, Photos photos, Walks walks) {
        this.visits = visits;
        this.photos = photos;
        this.walks = walks;
    }

    /** Where somebody comes who sent more than fits. */
    @GetMapping(ALL)
    Answer large(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, HttpServletRequest request) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        if (!LargeBodies.refused(request)) {
            return Redirect.to(here.href());
        }
        return walks.page(here.recording(), WalkPage.fresh("", "").wrong("foto", "Deze foto is te groot om te versturen. Hij mag hooguit " + photos.largest() + " zijn.",
                "This photo is too large to send. It can be " + photos.largest() + " at most."), 413);
    }

    @PostMapping(ALL)
    Answer add(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form, @RequestParam(required = false) @Nullable MultipartFile foto,
            @RequestParam(required = false) @Nullable MultipartFile herkomst) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        Photo.Draft draft = PhotoForm.read(form, foto, herkomst);
        if (draft == null || foto == null) {
            return walks.page(here, form, 422);
        }
        try {
            photos.add(here, draft, foto);
        } catch (Unacceptable refused) {
            return walks.page(here, form.wrong("foto", refused.reason().nl(), refused.reason().en()), refused.status());
        }
        Redirect back = Redirect.to(here.href() + "#gezien");
        return form.ticked("onderweg") ? back : draft.words().consent() == Photo.Consent.NOT_ASKED
                ? back.saying("De foto is bewaard. Alleen jij ziet hem.", "The photo has been saved. Only you see it.")
                : back.saying("De foto staat erbij.", "The photo has been added.");
    }

    /** Also in an archive: who made it may always take back what she said. */
    @GetMapping(ONE)
    PhotoPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID foto) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        Photo mine = photos.mine(here, foto).orElseThrow(Missing::new);
        Form form = Form.empty().with("bijschrift", mine.caption()).with("mensen", mine.consent().word()).with("openbaar", mine.open() ? "ja" : "");
        return new PhotoPage(here, foto, mine.small(), form, 200);
    }

    @InArchive
    @PostMapping(ONE)
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID foto, Form form) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        Photo mine = photos.mine(here, foto).orElseThrow(Missing::new);
        Photo.Words words = PhotoForm.words(form);
        if (words == null) {
            return new PhotoPage(here, foto, mine.small(), form, 422);
        }
        photos.change(here, mine, words);
        return Redirect.to(here.href() + "#f-" + foto).saying(words.consent() == Photo.Consent.NOT_ASKED ? "Bewaard. Alleen jij ziet de foto nog; hij is uit het verslag." : "Bewaard.",
                words.consent() == Photo.Consent.NOT_ASKED ? "Saved. Only you still see the photo; it is out of the report." : "Saved.");
    }

    @PostMapping(ALL + "/{foto}/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID foto) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        photos.remove(here, foto);
        return Redirect.to(here.href() + "#gezien").saying("De foto is weg.", "The photo has been removed.").undo(here.href() + "/fotos/" + foto + "/herstel");
    }

    @PostMapping(ALL + "/{foto}/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID foto) {
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        photos.restore(here, foto);
        return Redirect.to(here.href() + "#gezien").saying("De foto staat er weer.", "The photo is back.");
    }
}
