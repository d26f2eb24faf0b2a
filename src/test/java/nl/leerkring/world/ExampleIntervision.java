package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;
import org.jsoup.nodes.Element;

/** Intervision on the days of the example circle: what people would bring in, groups, a round that is over and one that goes on. All made up. */
final class ExampleIntervision {

    private static final List<Story> STORIES = List.of(
            new Story("Hoe krijg ik een collega mee die zegt dat gezondheid niet bij zijn werk hoort?", "samenwerken",
                    "Ik schrijf mee aan een visie. Een ervaren collega haalt er steeds de zinnen over bewegen uit. Ik zeg er niets van, en word boos.",
                    "Een zin waarmee ik het gesprek kan openen."),
            new Story("Hoe blijf ik eerlijk tegen bewoners als de plannen nog kunnen veranderen?", "participatie",
                    "Op een avond beloofde ik dat de bomen blijven. Een week later hoorde ik dat dat niet zeker is. Ik heb het nog niet verteld.", ""),
            new Story("Hoe zeg ik nee tegen mijn bestuurder zonder de samenwerking te verliezen?", "bestuur",
                    "Er is haast, en er mag niets meer gevraagd worden aan de wijk. Ik vind dat onverstandig en zeg het te laat.", "Horen hoe anderen dat doen."));

    private final String circle;
    private final String day;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;

    ExampleIntervision(String circle, int number, Guest coordinator, Map<Somebody, Guest> guests) {
        this.circle = circle;
        this.day = circle + "/bijeenkomsten/" + number;
        this.coordinator = coordinator;
        this.guests = guests;
    }

    private record Story(String question, String theme, String text, String wish) {
    }

    /** @param who brings in, by first name */
    void offer(String... who) {
        for (int i = 0; i < who.length; i++) {
            Story story = STORIES.get(i);
            Guest bringer = guest(who[i]);
            Answered form = done(bringer.get(circle + "/casussen/nieuw?bijeenkomst=" + day.replaceAll(".*/", "")));
            Answered written = done(bringer.submit(form, "form[action$='/casussen']", "vraag", story.question(), "verhaal", story.text(), "wens", story.wish(), "thema", story.theme()));
            done(bringer.submit(written, "form[action$='/aanbod']", "gekeken", "ja"));
        }
        guests.values().stream().limit(9).forEach(this::recognise);
    }

    /** The first that stands on top of her own list. */
    private void recognise(Guest guest) {
        Answered page = guest.get(day + "/casussen");
        if (page.page().selectFirst("form[action$='/herkenning']") != null) {
            done(guest.submit(page, "form[action$='/herkenning']"));
        }
    }

    /** Closes the choice, divides who comes, and prepares the rounds of the first two groups. */
    void group() {
        done(coordinator.submit(coordinator.get(day + "/casussen"), "form[action$='/sluiting']", "groepen", "3"));
        done(coordinator.submit(coordinator.get(groups()), "main form[action$='/groepen']", "aantal", "4"));
        for (int place = 1; place <= 2; place++) {
            done(coordinator.submit(coordinator.get(groups()), "#g-" + place + " form[action$='/ronde']"));
        }
    }

    private String groups() {
        Element item = done(coordinator.get(day + "/programma")).page().select("a.lk-slot__title").stream().filter(link -> link.text().startsWith("Intervisie")).findFirst().orElseThrow();
        return item.attr("href") + "/groepen";
    }

    /** Somebody of the group leads, and it comes to this step. */
    void play(int place, int steps) {
        Element group = done(coordinator.get(groups())).page().selectFirst("#g-" + place);
        List<Guest> members = group.select("ul li").stream().map(line -> guest(line.text().split(",")[0].split(" ")[0])).toList();
        Guest leader = members.getFirst();
        String item = groups().replaceAll("/groepen$", "");
        String run = done(leader.get(item)).page().select("a[href^=/ronde/]").attr("href");
        done(leader.submit(leader.get(run), "form[action$='/begeleiding']"));
        press(leader, run, "read");
        members.forEach(each -> done(each.postRaw(run + "/akkoord")));
        press(leader, run, "begin");
        for (int step = 0; step < steps; step++) {
            press(leader, run, "next");
        }
    }

    private static void press(Guest leader, String run, String move) {
        done(leader.submit(leader.get(run), "form[action$='/stand']", "doen", move));
    }

    /** Who brought in lets go of a lesson, and intends something. */
    void release(int place, String lesson, String step, LocalDate due) {
        Guest bringer = guest(done(coordinator.get(groups())).page().select("#g-" + place + " ul li:contains(brengt in)").text().split(" ")[0]);
        String run = done(bringer.get(groups().replaceAll("/groepen$", ""))).page().select("a[href^=/ronde/]").attr("href");
        done(bringer.submit(done(bringer.get(run + "/opbrengst")), "form[action$='/vrijgave']", "soort", "lesson", "tekst", lesson, "gekeken", "ja"));
        done(bringer.submit(done(bringer.get(run + "/opbrengst")), "form[action$='/stap']", "stap", step, "datum", due.toString()));
    }

    private Guest guest(String first) {
        return guests.entrySet().stream().filter(each -> each.getKey().name().startsWith(first + " ")).map(Map.Entry::getValue).findFirst().orElseThrow();
    }
}
