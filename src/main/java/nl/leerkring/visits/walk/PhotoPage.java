package nl.leerkring.visits.walk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.visits.Photo;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** Changing what one said of one's own photo, and who may see it. */
record PhotoPage(Visiting here, UUID id, String file, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig je foto", "Change your photo");
    }

    static List<Option> consents(Ui ui) {
        return Stream.of(Photo.Consent.values()).map(each -> new Option(each.word(), ui.say(each.label()), each == Photo.Consent.NOT_ASKED
                ? ui.say("Dan zie alleen jij de foto. Hij komt niet in het verslag.", "Then only you see the photo. It does not go into the report.") : "")).toList();
    }
}
