package nl.leerkring.meetings.certificates;

import java.util.UUID;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.certificates.Certificate.Naming;
import nl.leerkring.meetings.certificates.Certificate.Told;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Her own certificates, for everybody with a seat; and the public page on which others check one. */
@Controller
class CertificateController {

    private static final String HERE = "/kring/{kring}/bewijzen";

    private final Certificates certificates;
    private final String base;

    CertificateController(Certificates certificates, @Value("${leerkring.base-url}") String base) {
        this.certificates = certificates;
        this.base = base;
    }

    @GetMapping(HERE)
    CertificatesPage page(Seat seat) {
        return page(seat, Form.empty().with("noem", Naming.NAME.word()).with("uren", "ja").with("toonkring", "ja"));
    }

    @InArchive
    @PostMapping(HERE)
    Answer make(Seat seat, Form form) {
        Naming naming = Coded.said(Naming.class, form.value("noem"));
        if (naming == null) {
            form.wrong("noem", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        Integer number = form.number("dag", 1, Integer.MAX_VALUE);
        if (form.bad() || naming == null) {
            return page(seat, form);
        }
        UUID id = certificates.make(seat, number, new Told(naming, form.ticked("uren"), form.ticked("toonkring")));
        return Redirect.to(seat.href() + "/bewijzen#b-" + id).saying("Je bewijs is gemaakt.", "Your certificate has been made.");
    }

    @GetMapping(HERE + "/{bewijs}/pdf")
    ResponseEntity<byte[]> pdf(Seat seat, @PathVariable UUID bewijs, Language language) {
        Certificate certificate = certificates.get(seat, bewijs);
        String name = language == Language.NL ? "bewijs-van-deelname.pdf" : "certificate-of-participation.pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(new CertificatePdf(certificate, base, language).bytes());
    }

    @InArchive
    @PostMapping(HERE + "/{bewijs}/intrekking")
    Redirect revoke(Seat seat, @PathVariable UUID bewijs) {
        certificates.revoke(seat, bewijs, true);
        return Redirect.to(seat.href() + "/bewijzen").saying("Wie de link opent, ziet er niets meer.", "Whoever opens the link sees nothing any more.")
                .undo(seat.href() + "/bewijzen/" + bewijs + "/herstel");
    }

    @InArchive
    @PostMapping(HERE + "/{bewijs}/herstel")
    Redirect restore(Seat seat, @PathVariable UUID bewijs) {
        certificates.revoke(seat, bewijs, false);
        return Redirect.to(seat.href() + "/bewijzen").saying("De link werkt weer.", "The link works again.");
    }

    @Open("whoever got a certificate can check it; it tells what the person agreed to")
    @GetMapping("/bewijs/{code}")
    CheckPage check(@PathVariable String code) {
        return new CheckPage(certificates.byCode(code).orElseThrow(Missing::new));
    }

    private CertificatesPage page(Seat seat, Form form) {
        return new CertificatesPage(seat, certificates.attended(seat), certificates.of(seat), base, form);
    }
}
