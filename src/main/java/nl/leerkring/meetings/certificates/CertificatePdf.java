package nl.leerkring.meetings.certificates;

import java.util.stream.Collectors;
import nl.leerkring.web.Language;
import nl.leerkring.web.language.Dates;
import nl.leerkring.web.pdf.Pdf;

/** A certificate on paper: one page. */
final class CertificatePdf {

    private static final String STYLE = """
            @page { size: A4; margin: 28mm 24mm; }
            body { font-family: 'Fira Sans'; font-size: 11pt; line-height: 1.5; color: #1b1b1b; }
            h1 { font-size: 26pt; font-weight: 600; margin: 0 0 12mm; }
            .name { font-size: 18pt; font-weight: 600; }
            table { width: 100%; border-collapse: collapse; margin: 6mm 0; }
            th, td { text-align: left; padding: 2mm 3mm 2mm 0; border-bottom: 0.5pt solid #8a8a8a; vertical-align: top; }
            th { font-weight: 600; } .hours { text-align: right; padding-right: 0; white-space: nowrap; }
            .check { margin-top: 16mm; font-size: 9pt; color: #444; }
            """;

    private final Certificate certificate;
    private final String base;
    private final boolean dutch;
    private final Dates dates;

    CertificatePdf(Certificate certificate, String base, Language language) {
        this.certificate = certificate;
        this.base = base;
        this.dutch = language == Language.NL;
        this.dates = new Dates(language, certificate.made());
    }

    byte[] bytes() {
        String title = say("Bewijs van deelname", "Certificate of participation");
        return new Pdf(dutch ? Language.NL : Language.EN, title, title + ": " + certificate.holder() + ", " + certificate.circle(), STYLE,
                "<h1>" + title + "</h1>" + who() + days() + signed() + check()).bytes();
    }

    private String who() {
        return "<p>" + say("Hierbij verklaren wij dat", "We hereby declare that") + "</p><p class=\"name\">" + Pdf.escape(certificate.holder()) + "</p><p>"
                + say("deelnam aan", "took part in") + " <strong>" + Pdf.escape(certificate.circle()) + "</strong>.</p>";
    }

    private String days() {
        String rows = certificate.days().stream().map(day -> "<tr><td>" + dates.fullDay(day.day()) + "</td><td>" + Pdf.escape(day.theme())
                + "</td><td class=\"hours\">" + Certificate.hours(day.minutes(), dutch) + "</td></tr>").collect(Collectors.joining());
        return "<table><thead><tr><th scope=\"col\">" + say("Dag", "Day") + "</th><th scope=\"col\">" + say("Thema", "Theme")
                + "</th><th scope=\"col\" class=\"hours\">" + say("Uren", "Hours") + "</th></tr></thead><tbody>" + rows + "</tbody></table><p><strong>"
                + say("Samen ", "Together ") + Certificate.hours(certificate.minutes(), dutch) + "</strong></p>";
    }

    private String signed() {
        return certificate.signer().isEmpty() ? "" : "<p>" + Pdf.escape(certificate.signer()) + "<br/>" + say("coördinator van ", "coordinator of ") + Pdf.escape(certificate.circle())
                + "<br/>" + dates.fullDay(Dates.dayOf(certificate.made())) + "</p>";
    }

    private String check() {
        return "<p class=\"check\">" + say("Te controleren op ", "To be checked at ") + Pdf.escape(base + "/bewijs/" + certificate.code()) + "</p>";
    }

    private String say(String nl, String en) {
        return dutch ? nl : en;
    }
}
