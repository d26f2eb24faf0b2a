package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** What there is to read at a day, and the expert who comes for one item of it. The documents are made up and nearly empty. */
final class ExampleMaterials {

    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private final String day;
    private final Guest coordinator;

    /** @param day the address of the meeting */
    ExampleMaterials(String day, Guest coordinator) {
        this.day = day;
        this.coordinator = coordinator;
    }

    void build() {
        done(new Parcel().file("bestand", "Leeswijzer bij deze dag.pdf", PDF).send(coordinator, day + "/stukken"));
        done(new Parcel().field("link", "https://www.platform31.nl/").field("titel", "Achtergrond bij Platform31").send(coordinator, day + "/stukken"));
        done(new Parcel().file("bestand", "Het park van boven.png", picture()).send(coordinator, item("Projectbezoek") + "/stukken"));
        String depth = item("Verdieping");
        done(coordinator.submit(done(coordinator.get(depth + "/expert")), "form[action$='/expert']", "naam", "Dr. Vera Voorbeeld", "email", "vera@voorbeeld.example",
                "organisatie", "Kennisinstituut Voorbeeld", "taal", "nl"));
    }

    private String item(String title) {
        return done(coordinator.get(day + "/programma")).page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith(title)).findFirst().orElseThrow().attr("href");
    }

    /** A park as a child would draw it: sky above, grass below. */
    private static byte[] picture() {
        BufferedImage park = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        var pen = park.createGraphics();
        pen.setColor(new Color(0x9fc9e8));
        pen.fillRect(0, 0, 800, 350);
        pen.setColor(new Color(0x5f9a56));
        pen.fillRect(0, 350, 800, 250);
        pen.setColor(new Color(0x2f6b36));
        pen.fillOval(120, 180, 180, 220);
        pen.fillOval(480, 140, 220, 270);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(park, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
