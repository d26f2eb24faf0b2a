package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Fills the day that the template laid out: who leads what, where, and two groups for intervisie. Everybody named here is made up. */
final class ExampleProgramme {

    private final String programme;
    private final Guest coordinator;

    /** @param meeting the address of the day */
    ExampleProgramme(String meeting, Guest coordinator) {
        this.programme = meeting + "/programma";
        this.coordinator = coordinator;
    }

    void build() {
        change("Inloop met koffie en thee", "zaal", "Foyer", "materiaal", "Naamkaartjes, presentielijst",
                "notities", "Om 09:00 staan de eersten voor de deur. Iemand van de gastgemeente vangt hen op bij de balie.");
        change("Opening en welkom", "leider", "Carla Coördinator", "zaal", "Raadzaal", "omschrijving", "Wie is er, en wat willen we vandaag weten?",
                "notities", "Wethouder spreekt drie minuten; de klok loopt mee.");
        change("Actualiteiten: wat is er nieuw bij jou?", "leider", "Fenna Begeleider", "zaal", "Raadzaal", "materiaal", "Beamer");
        change("Verdieping met een gast-expert", "titel", "Verdieping: ruimte die gezond maakt", "naam", "Dr. Vera Voorbeeld", "zaal", "Raadzaal",
                "omschrijving", "Wat weten we over de leefomgeving en gezondheidsverschillen? Met ruimte voor jouw vragen.", "materiaal", "Beamer, microfoon");
        change("Werksessie", "titel", "Werksessie: bouwstenen voor onze visie", "leider", "Fenna Begeleider", "zaal", "Raadzaal",
                "materiaal", "Vier flip-overs, stiften, geeltjes");
        change("Lunch", "zaal", "Kantine", "notities", "Diëten staan bij de antwoorden; de keuken wil ze drie dagen vooraf.");
        change("Projectbezoek", "titel", "Projectbezoek: wandeling langs het nieuwe park", "naam", "Projectleider van de gastgemeente",
                "zaal", "Verzamelen bij de hoofdingang", "omschrijving", "We lopen ruim een kilometer, alles verhard. Trek iets warms aan.",
                "planb", "Het park in beeld, met koffie binnen\nAls het hard regent: de projectleider toont de film in de Raadzaal.");
        change("Intervisie", "titel", "Intervisie groep A", "leider", "Fenna Begeleider", "zaal", "Zaal 1.04");
        beside("Intervisie groep A", "Intervisie groep B", "Carla Coördinator", "Zaal 1.06");
        change("Oogst: wat neem je mee?", "leider", "Carla Coördinator", "zaal", "Raadzaal");
    }

    private void change(String title, String... fields) {
        done(coordinator.submit(form(item(title) + "/wijziging"), "form[action$='/wijziging']", named(item(title) + "/wijziging", fields)));
    }

    private void beside(String other, String title, String leader, String room) {
        String id = item(other).substring(programme.length() + 1);
        done(coordinator.submit(form(programme + "/nieuw"), "form[action$='/programma']", named(programme + "/nieuw", "titel", title, "pijler", "intervisie",
                "minuten", "75", "moment", "met:" + id, "leider", leader, "zaal", room)));
    }

    private String item(String title) {
        return form(programme).page().select("a.lk-slot__title").stream().filter(link -> link.text().equals(title)).findFirst().orElseThrow().attr("href");
    }

    private Answered form(String path) {
        return done(coordinator.get(path));
    }

    /** In the form one chooses a name; what is sent is the value of that option. */
    private String[] named(String form, String... fields) {
        List<String> sent = new ArrayList<>(List.of(fields));
        int at = sent.indexOf("leider");
        if (at >= 0) {
            String name = sent.get(at + 1);
            Element option = form(form).page().select("select[name=leider] option").stream().filter(each -> each.text().equals(name)).findFirst().orElseThrow();
            sent.set(at + 1, option.val());
        }
        return sent.toArray(String[]::new);
    }
}
