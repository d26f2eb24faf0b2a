package nl.leerkring.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Element;

/**
 * People of the example circle who do by themselves what people do on a day: arrive, want to know more, vote, write a card, give a dot. They press
 * buttons that are on their pages, one at a time, so that whoever looks sees a day that lives. The same seed gives the same day.
 */
public final class Alive {

    private static final int CALM = 4_000;
    private static final int BUSY = 8_000;
    private static final List<String> THOUGHTS = List.of("Begin met een wandeling door de wijk, niet met een plan.", "Een bankje bij de bushalte, in de schaduw.",
            "Vraag de huisarts wat zij ziet.", "Eén kaart waar ruimte en gezondheid samen op staan.", "Zet de fietsroute naar school voorop.",
            "Laat bewoners zelf meten hoe warm het is.", "Een boom is pas na twintig jaar een boom.", "Maak de omweg aantrekkelijk.",
            "Betaal beheer vooraf, anders is het na drie jaar weg.", "De planeconoom er vanaf dag één bij.", "Kijk ook ’s avonds: wie durft hier dan te lopen?",
            "Een plein zonder auto’s, eerst voor één zomer.", "Ouderen lopen graag, als er een toilet is.", "Schrijf het zo op dat de raad het kan navertellen.",
            "Eerst drie straten goed, dan de rest.", "Speelplekken waar ook de buren willen zitten.");
    private static final List<String> QUESTIONS = List.of("Hoe kreeg je de wethouder financiën mee?", "Wat zou je nu anders doen?", "Wie beheert het over tien jaar?",
            "Welke cijfers overtuigden de raad?", "Hoe bereikte je mensen die nooit naar een avond komen?", "Werkt dit ook in een dorp?",
            "Wat kostte het, en wie betaalde?", "Hoe lang duurde het van idee tot eerste schop?");

    private final String day;
    private final Guest coordinator;
    private final List<Guest> people;
    private final Random random;
    private final List<String> thoughts = new ArrayList<>(THOUGHTS);
    private final List<String> questions = new ArrayList<>(QUESTIONS);

    /** @param day the address of today's meeting */
    public Alive(String day, Guest coordinator, List<Guest> people, long seed) {
        this.day = day;
        this.coordinator = coordinator;
        this.people = List.copyOf(people);
        this.random = new Random(seed);
        Collections.shuffle(thoughts, random);
        Collections.shuffle(questions, random);
    }

    /** In the demonstration: everybody but who can be chosen on the sign-in page, for whoever looks is one of those. The door of the demonstration is for those alone. */
    static Alive of(World world, long seed) {
        List<Guest> walkers = ExamplePeople.participants().stream().filter(each -> !ExamplePeople.setting().contains(each.email())).map(each -> entered(world, each)).toList();
        Guest coordinator = entered(world, ExamplePeople.COORDINATOR);
        return new Alive("/kring/leerkring-gezondheid-en-ruimte/bijeenkomsten/2", coordinator, walkers, seed);
    }

    private static Guest entered(World world, ExamplePeople.Somebody somebody) {
        return world.byMail(world.guest(), somebody.email());
    }

    /** At the pace of people, for as long as the program runs. */
    void start() {
        Thread.ofVirtual().name("alive").start(() -> {
            try {
                begin();
                while (true) {
                    Thread.sleep(random.nextInt(CALM, CALM + BUSY));
                    act();
                }
            } catch (InterruptedException | RuntimeException stopped) {
                System.out.println("Nobody does anything by themselves any more: " + stopped.getMessage());
            }
        });
    }

    /** Who coordinates starts the talks that stand ready, so that there is something to ask about. */
    public void begin() {
        for (String run : runs(coordinator)) {
            for (String move : List.of("read", "begin")) {
                Answered page = coordinator.get(run);
                boolean talk = page.page().select(".lk-heading__kicker").text().contains("Presentatie");
                if (talk && page.page().selectFirst("form[action$='/stand'] button[value=" + move + "]") != null) {
                    coordinator.submit(page, "form[action$='/stand']", "doen", move);
                }
            }
        }
    }

    /** One person does one thing. @return false: this one had nothing to do just now */
    public boolean act() {
        Guest who = one(people);
        List<String> places = new ArrayList<>(runs(who));
        Collections.shuffle(places, random);
        return switch (random.nextInt(4)) {
            case 0 -> arrive(who) || inSome(who, places) || wonder(who);
            case 1 -> wonder(who) || inSome(who, places);
            default -> inSome(who, places) || wonder(who) || arrive(who);
        };
    }

    private boolean arrive(Guest who) {
        return press(who, day + "/aanwezig", "form[action$='/aanwezig']:has(button)");
    }

    /** Wants to know more of what somebody told in the news round. */
    private boolean wonder(Guest who) {
        return press(who, day + "/actualiteiten", "form[action$='/belangstelling']:has(button[aria-pressed=false])");
    }

    private boolean inSome(Guest who, List<String> runs) {
        return runs.stream().anyMatch(run -> answer(who, run));
    }

    /** Agrees, votes, writes, or gives a dot: what the page of this run asks of this person. */
    private boolean answer(Guest who, String run) {
        Answered page = who.get(run);
        if (page.status() == 200 && page.page().selectFirst("form[action$='/akkoord']") != null) {
            return who.submit(page, "form[action$='/akkoord']").status() == 200;
        }
        List<Element> asked = page.page().select("#vraag form:has(textarea), #vraag form:has(input[type=radio])");
        boolean dots = !page.page().select("a[href*='/bord/']").isEmpty() && random.nextInt(3) > 0;
        return dots && dot(who, page.page().selectFirst("a[href*='/bord/']").attr("href")) || !asked.isEmpty() && enter(who, page, one(asked));
    }

    private boolean enter(Guest who, Answered page, Element form) {
        Element area = form.selectFirst("textarea");
        List<String> fields = new ArrayList<>();
        if (area != null) {
            List<String> words = form.text().toLowerCase(Locale.ROOT).contains("vraag") ? questions : thoughts;
            if (words.isEmpty()) {
                return false;
            }
            fields.addAll(List.of(area.attr("name"), words.removeFirst()));
        } else if (form.selectFirst("input[checked]") != null) {
            return false; // has voted
        }
        List<Element> choices = form.select("input[type=radio]");
        if (!choices.isEmpty()) {
            Element choice = one(choices);
            fields.addAll(List.of(choice.attr("name"), choice.val()));
        }
        String selector = "#vraag form:has([name='" + (area == null ? choices.getFirst() : area).attr("name") + "'])";
        return who.submit(page, selector, fields.toArray(String[]::new)).status() == 200;
    }

    private boolean dot(Guest who, String board) {
        return press(who, board, "form[action$='/stip']:has(button[aria-pressed=false])");
    }

    /** One of the buttons of this kind. @return false: there is none, or it was refused */
    private boolean press(Guest who, String path, String kind) {
        Answered page = who.get(path);
        List<Element> forms = page.page().select(kind);
        if (forms.isEmpty()) {
            return false;
        }
        Element form = one(forms);
        Element button = form.selectFirst("button");
        String[] pressed = button == null || button.attr("name").isEmpty() ? new String[0] : new String[] {button.attr("name"), button.val()};
        return who.submit(page, "form[action='" + form.attr("action") + "']", pressed).status() == 200;
    }

    /** What is played at the items of the day. */
    private List<String> runs(Guest who) {
        return who.get(day + "/programma").page().select("a.lk-slot__title").eachAttr("href").stream().flatMap(item ->
                who.get(item).page().select("a[href^='/ronde/']").eachAttr("href").stream()).filter(href -> href.matches("/ronde/[0-9a-f-]+")).distinct().toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
