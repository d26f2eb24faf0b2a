package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Two project visits: one that was, with what people brought back, and that of today, prepared. The projects and the people in them are made up. */
final class ExampleVisit {

    private static final List<String> THEMES = List.of("lopen", "groen", "ontmoeten", "spelen", "rust", "voorzieningen", "veiligheid", "beheer");
    private static final int[] BEFORE = {6, 7, 5, 6, 6, 7, 6, 5};
    private static final int[] AFTER = {8, 8, 7, 5, 6, 7, 7, 4};
    private static final int SCORERS = 9;

    private final Guest coordinator;
    private final List<Guest> participants;

    ExampleVisit(Guest coordinator, List<Guest> participants) {
        this.coordinator = coordinator;
        this.participants = participants;
    }

    ExampleVisit earlier(String day) {
        String visit = visit(day);
        describe(visit, "project", "Van parkeerplein naar buurtplein", "wat", "Een plein met 80 parkeerplekken werd een plek om te zitten, te spelen en elkaar tegen te komen.",
                "waarom", "In deze buurt wonen veel mensen alleen, en er was weinig groen.", "fase", "Een jaar open; de gemeente meet na hoe vaak mensen er komen.",
                "moeilijk", "De winkeliers waren bang voor minder klanten. Pas na een proef van drie maanden gingen zij mee.", "vragen",
                "Wie zorgt voor het groen over vijf jaar?\nWat merken mensen die slecht ter been zijn?\nWat kostte het, en wie betaalde?");
        stop(visit, "Het plein", "Voor de bibliotheek", "52.2512, 6.1601", "20", "Waar zitten mensen, en waar niet?");
        stop(visit, "De speelplek", "Achter de school", "", "15", "Voor welke leeftijd is dit gemaakt?");
        stop(visit, "De stille tuin", "Bij het gezondheidscentrum", "", "10", "Hoor je de weg nog?");
        meet(visit, "Bea Buurtbewoner", "voorzitter van de bewonersgroep (verzonnen)");
        List<String> stops = done(coordinator.get(visit)).page().select("select[name=halte] option[value]").stream().map(option -> option.val()).filter(id -> !id.isEmpty()).toList();
        say(visit, 0, stops.get(0), "zie", "Banken in de zon zijn vol, die in de schaduw leeg.");
        say(visit, 1, stops.get(0), "vraag", "Hoe ging het met de winkels in het eerste jaar?");
        say(visit, 2, stops.get(0), "neem-mee", "Eerst een proef van drie maanden, dan pas een besluit.");
        say(visit, 3, stops.get(1), "zie", "Veel voor kinderen tot acht, weinig voor tieners.");
        say(visit, 4, stops.get(1), "neem-mee", "Vraag tieners zelf waar zij willen hangen.");
        say(visit, 5, stops.get(2), "zie", "De tuin is echt stil: een muur van twee meter houdt de weg buiten.");
        say(visit, 6, "", "vraag", "Wie beheert dit over vijf jaar?");
        photo(visit, 0, stops.get(0), "Het plein met de banken", new Color(0xc9b28a), new Color(0x9fc9e8));
        photo(visit, 3, stops.get(1), "De speelplek achter de school", new Color(0x5f9a56), new Color(0xe8c95f));
        for (int i = 0; i < SCORERS; i++) {
            score(visit, i, "vooraf", BEFORE);
            score(visit, i, "achteraf", AFTER);
        }
        return this;
    }

    void today(String day) {
        String visit = visit(day);
        describe(visit, "project", "Het nieuwe park langs het spoor", "wat", "Een strook langs het spoor wordt een park van een kilometer, met een pad waar ook rolstoelen over kunnen.",
                "waarom", "Drie buurten lagen met hun rug naar elkaar toe.", "fase", "De eerste helft is klaar, de tweede begint in het voorjaar.",
                "moeilijk", "Geluid van het spoor, en grond van drie eigenaren.", "vragen", "Hoe komen mensen hier veilig als het donker is?\nWat doet het park met wie er vlakbij woont?");
        stop(visit, "De ingang bij de brug", "Onder aan de trap", "52.0894, 5.1077", "10", "Is duidelijk dat dit een park is?");
        stop(visit, "De beweegplek", "Naast de volkstuinen", "", "20", "Wie gebruikt hem, en wie niet?");
        stop(visit, "Het einde van het pad", "Waar het tweede deel begint", "", "15", "Hoe gaat het hier verder?");
        meet(visit, "Pim Projectleider", "projectleider bij de gemeente (verzonnen)");
        done(coordinator.postRaw(visit + "/groepen", "aantal", "4"));
        for (int i = 0; i < 5; i++) {
            score(visit, i, "vooraf", BEFORE);
        }
    }

    private String visit(String day) {
        return done(coordinator.get(day + "/programma")).page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith("Projectbezoek"))
                .findFirst().orElseThrow().attr("href").replace("/programma/", "/bezoek/");
    }

    private void describe(String visit, String... fields) {
        done(coordinator.submit(done(coordinator.get(visit + "/voorbereiding")), "form[action$='/voorbereiding']", fields));
    }

    private void stop(String visit, String title, String place, String coordinates, String minutes, String look) {
        done(coordinator.postRaw(visit + "/haltes", "titel", title, "plaats", place, "coordinaten", coordinates, "minuten", minutes, "kijk", look));
    }

    private void meet(String visit, String name, String function) {
        done(coordinator.postRaw(visit + "/mensen", "naam", name, "functie", function, "akkoord", "ja"));
    }

    private void say(String visit, int who, String stop, String kind, String text) {
        done(participants.get(who).postRaw(visit + "/waarnemingen", "halte", stop, "soort", kind, "tekst", text));
    }

    private void score(String visit, int who, String moment, int[] around) {
        List<String> fields = new ArrayList<>();
        IntStream.range(0, THEMES.size()).forEach(i -> fields.addAll(List.of("cijfer-" + THEMES.get(i), String.valueOf(Math.clamp(around[i] + (who * 7L + i * 3L) % 5 - 2, 1, 10)))));
        if (who == 1 && moment.equals("achteraf")) {
            fields.addAll(List.of("goed-groen", "Bomen die er al stonden zijn gebleven.", "beter-beheer", "De prullenbakken zijn vol."));
        }
        done(participants.get(who).postRaw(visit + "/waardering/" + moment, fields.toArray(String[]::new)));
    }

    private void photo(String visit, int who, String stop, String caption, Color ground, Color sky) {
        done(new Parcel().file("foto", "foto.png", picture(ground, sky)).field("mensen", "niemand").field("fotohalte", stop).field("bijschrift", caption).field("openbaar", who == 0 ? "ja" : "")
                .send(participants.get(who), visit + "/fotos"));
    }

    private static byte[] picture(Color ground, Color sky) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(sky);
        pen.fillRect(0, 0, 640, 260);
        pen.setColor(ground);
        pen.fillRect(0, 260, 640, 220);
        pen.setColor(ground.darker());
        pen.fillRect(80, 300, 160, 40);
        pen.fillRect(380, 320, 160, 40);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
