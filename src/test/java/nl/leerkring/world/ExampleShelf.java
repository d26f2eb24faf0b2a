package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What the circle keeps: a few documents and links, one of them in two versions. All of it is made up, but for the links. */
final class ExampleShelf {

    private static final String PARK = "Een beweegpark begint met buren: vraag eerst wie er nu al loopt, en wie er zou willen lopen.";

    private final String shelf;
    private final Guest coordinator;
    private final Guest participant;

    ExampleShelf(String circle, Guest coordinator, Guest participant) {
        this.shelf = circle + "/documenten";
        this.coordinator = coordinator;
        this.participant = participant;
    }

    void build() {
        done(new Parcel().file("bestand", "Werkafspraken.txt", text("We beginnen op tijd. Wat in de intervisie gezegd wordt, blijft daar. Wie iets meeneemt, zegt van wie het komt.")).field("titel", "Werkafspraken van de kring")
                .field("beschrijving", "Wat we elkaar op de eerste dag beloofden.").field("thema", "Samen leren").field("soort", "policy").send(coordinator, shelf + "/nieuw"));
        done(new Parcel().field("link", "https://www.platform31.nl/thema-s/gezonde-leefomgeving/").field("titel", "Gezonde leefomgeving bij Platform31")
                .field("thema", "Gezonde leefomgeving").field("soort", "research").send(coordinator, shelf + "/nieuw"));
        done(new Parcel().field("link", "https://www.rivm.nl/gezonde-leefomgeving").field("titel", "Gezonde leefomgeving bij het RIVM")
                .field("thema", "Gezonde leefomgeving").field("soort", "guide").send(participant, shelf + "/nieuw"));
        Answered plan = done(new Parcel().file("bestand", "Beweegpark.txt", text("Concept. " + PARK)).field("titel", "Zo maakten wij een beweegpark")
                .field("beschrijving", "Stap voor stap, met wat niet lukte.").field("thema", "Bewegen").field("soort", "example").send(participant, shelf + "/nieuw"));
        done(new Parcel().file("bestand", "Beweegpark.pdf", pdf(PARK)).send(participant, plan.path() + "/versies"));
        done(new Parcel().file("bestand", "Spelregels wandelroutes.docx", routes()).field("titel", "Spelregels voor wandelroutes")
                .field("beschrijving", "Wat wij afspraken met buren, huisartsen en beheer.").field("thema", "Bewegen").field("soort", "guide").send(participant, shelf + "/nieuw"));
    }

    private static byte[] routes() {
        return new WordFile().titled("Spelregels voor wandelroutes")
                .heading(1, "Voor we beginnen").line("Een route is er voor wie nu nog niet loopt. Daarom vragen we eerst wat iemand tegenhoudt, en pas daarna waar de route langs moet.")
                .dots("Loop de route zelf, ook als het donker is.", "Vraag minstens tien buren mee, ook wie slecht ter been is.", "Spreek af wie na een jaar nog kijkt of het klopt.")
                .heading(1, "Wie wat doet").line("In een half jaar komt iedereen een keer aan de beurt.")
                .table(new String[] {"Wat", "Wie", "Uren in de maand", "Voor wanneer"}, new String[] {"Bankjes om de tweehonderd meter", "beheer", "6", "april"},
                        new String[] {"Wandelmaatje zoeken", "buurtteam", "10", "mei"}, new String[] {"Op recept naar buiten", "huisartsen", "4", "juni"})
                .heading(2, "In deze volgorde").numbers("Een avond met de buren.", "Drie keer proeflopen.", "Besluit, met wat het kost.").bytes();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** As many offices make them: readable, and without tags, title or language. */
    private static byte[] pdf(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                pen.newLineAtOffset(60, 700);
                for (String line : List.of(words.split(": "))) {
                    pen.showText(line);
                    pen.newLineAtOffset(0, -24);
                }
                pen.endText();
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
