package nl.leerkring.knowledge;

import static nl.leerkring.knowledge.Field.area;
import static nl.leerkring.knowledge.Field.choice;
import static nl.leerkring.knowledge.Field.date;
import static nl.leerkring.knowledge.Field.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.knowledge.Field.Choice;
import nl.leerkring.knowledge.Field.When;
import nl.leerkring.web.Text;

/** What may stand on each kind of card besides its title, its municipality, its owner and its next step. Names are unique within a kind. */
public final class Fields {

    /** Written before, and standing from when the experiment begins. */
    public static final String PREDICTION = "voorspelling";
    /** The owner of a routine, by function: people change places. */
    public static final String FUNCTION = "functie";
    /** When an experiment begins and ends, as is planned. */
    public static final String BEGIN = "begin";
    public static final String END = "eind";
    /** What one sees while it runs, and with what that belongs together. */
    public static final String SEEN = "waarnemingen";
    public static final String COURSE = "verloop";
    public static final String LEARNED = "geleerd";
    public static final String RIGHT = "klopte";
    public static final String CHALLENGE = "uitdaging";
    /** The first thing that is told of what came from elsewhere. */
    private static final Map<Kind, String> TOLD = Map.of(Kind.PRACTICE, "wat", Kind.QUESTION, CHALLENGE, Kind.EXPERIMENT, "anders", Kind.ROUTINE, "werk", Kind.UPTAKE, "overgenomen");

    private static final Map<Kind, List<Fragment>> ALL = new EnumMap<>(Map.of(Kind.PRACTICE, practice(), Kind.QUESTION, question(), Kind.EXPERIMENT, experiment(),
            Kind.ROUTINE, routine(), Kind.UPTAKE, uptake()));

    private Fields() {
    }

    static List<Fragment> of(Kind kind) {
        return ALL.get(kind);
    }

    /** Where the words of an origin go. */
    public static String told(Kind kind) {
        return TOLD.get(kind);
    }

    private static Fragment fragment(String name, String nl, String en, Field... fields) {
        return new Fragment(name, Text.of(nl, en), List.of(fields));
    }

    private static List<Fragment> practice() {
        return List.of(
                fragment("verhaal", "Wat jullie doen", "What you do",
                        area("wat", "Wat doen jullie precies?", "What exactly do you do?"),
                        area("aanleiding", "Wat was de aanleiding?", "What was the occasion?"),
                        line("voor-wie", "Voor wie is het?", "Who is it for?"),
                        area("context", "Wat moet je van jullie gemeente weten om het te begrijpen?", "What must one know of your municipality to understand it?")),
                fragment("werking", "Wat het doet", "What it does",
                        area("werkt", "Wat werkt, en waarom denk je dat?", "What works, and why do you think so?"),
                        area("werkt-niet", "Wat werkt niet?", "What does not work?")),
                fragment("inzet", "Wat het vraagt", "What it takes",
                        line("kosten", "Wat kost het, in geld en in uren?", "What does it cost, in money and hours?"),
                        line("mensen", "Wie zijn ermee bezig?", "Who work on it?")
                                .hint("Liever functies dan namen.", "Functions rather than names.")));
    }

    private static List<Fragment> question() {
        return List.of(
                fragment("vraag", "De vraag", "The question",
                        line(CHALLENGE, "De uitdaging nu", "The challenge now")
                                .hint("Hoe kunnen we …, terwijl …", "How can we …, while …"),
                        choice("soort-vraag", "Wat voor vraag is het?", "What kind of question is it?",
                                new Choice("weten", Text.of("iets om te weten", "something to know")), new Choice("doen", Text.of("iets om te doen", "something to do")),
                                new Choice("durven", Text.of("iets om te durven", "something to dare")), new Choice("regelen", Text.of("iets om te regelen", "something to arrange"))),
                        area("waaruit", "Uit welke casus of praktijk komt hij?", "From which case or practice does it come?")),
                fragment("stand", "Wat we al weten", "What we know already",
                        area("weten", "Wat weten we, en waarvan?", "What do we know, and from where?"),
                        area("ontbreekt", "Wat ontbreekt nog?", "What is still missing?"),
                        line("ook-bij", "Wie heeft deze vraag nog meer?", "Who else has this question?")));
    }

    private static List<Fragment> experiment() {
        return List.of(
                fragment("plan", "Vooraf", "Beforehand",
                        area(PREDICTION, "Wat voorspel je dat er gebeurt, en waarom?", "What do you predict will happen, and why?")
                                .hint("Schrijf dit op voor je begint. Vanaf dan staat het vast.", "Write this down before you begin. From then on it stands.").when(When.BEFORE),
                        area("doel", "Wat wil je ermee bereiken?", "What do you want to achieve?"),
                        area("anders", "Wat doen jullie anders dan nu?", "What do you do differently from now?"),
                        line("waar", "Waar?", "Where?"), line("wie", "Wie doen mee?", "Who take part?"),
                        date(BEGIN, "Vanaf wanneer?", "From when?"), date(END, "Tot wanneer?", "Until when?"),
                        area("zien", "Waaraan zie je dat het lukt?", "How will you see that it works?"),
                        area("risico", "Wat kan er misgaan, en wie moet ermee instemmen?", "What can go wrong, and who has to agree?")),
                fragment(COURSE, "Wat er gebeurt", "What happens",
                        choice("volgens-plan", "Ging het zoals bedacht?", "Did it go as planned?", new Choice("ja", Text.of("ja", "yes")),
                                new Choice("deels", Text.of("voor een deel", "in part")), new Choice("nee", Text.of("nee", "no"))).when(When.AFTER),
                        area(SEEN, "Wat zie je gebeuren?", "What do you see happening?").when(When.AFTER),
                        area("onvoorzien", "Wat had je niet voorzien?", "What did you not foresee?").when(When.AFTER)),
                fragment("les", "Wat we ervan leren", "What we learn from it",
                        choice(RIGHT, "Klopte de voorspelling?", "Was the prediction right?", new Choice("ja", Text.of("ja", "yes")),
                                new Choice("deels", Text.of("voor een deel", "in part")), new Choice("nee", Text.of("nee", "no"))).when(When.AFTER),
                        area(LEARNED, "Wat heb je geleerd?", "What have you learned?").when(When.AFTER),
                        area("ronde", "Wat doe je in de volgende ronde anders?", "What will you do differently in the next round?").when(When.AFTER)));
    }

    private static List<Fragment> routine() {
        return List.of(
                fragment("werk", "Gewoon werk", "Normal work",
                        line(FUNCTION, "Wie is ervan, naar functie?", "Who owns it, by function?")
                                .hint("Bijvoorbeeld: teamleider stedenbouw. Mensen wisselen, een functie blijft.", "For example: team leader of urban design. People change places, a function stays."),
                        area("werk", "Wat is nu gewoon werk?", "What is normal work now?"),
                        area("stappen", "In welke stappen?", "In which steps?"),
                        line("vastgelegd", "Waar ligt het vast?", "Where is it laid down?"),
                        date("sinds", "Sinds wanneer?", "Since when?")),
                fragment("houvast", "Wat het overeind houdt", "What keeps it going",
                        line("tijd", "Hoeveel tijd en geld kost het?", "How much time and money does it take?"),
                        area("terugval", "Waardoor zou het weer verdwijnen?", "What could make it disappear again?"),
                        area("bewijs", "Waaraan zie je dat het werkt?", "How can one see that it works?"),
                        date("herziening", "Wanneer kijken jullie er weer naar?", "When do you look at it again?")));
    }

    private static List<Fragment> uptake() {
        return List.of(
                fragment("overname", "Wat er overging", "What went over",
                        area("overgenomen", "Wat namen jullie over?", "What did you take over?"),
                        area("aangepast", "Wat pasten jullie aan?", "What did you adapt?"),
                        area("verschil", "Wat is bij jullie anders?", "What is different at your place?"),
                        line("hulp", "Wie hielp jullie?", "Who helped you?")),
                fragment("uitkomst", "Wat het opleverde", "What came of it",
                        area("resultaat", "Wat leverde het op?", "What came of it?"),
                        date("teruggemeld", "Wanneer vertelde je het aan wie het bedacht?", "When did you tell those who thought of it?")));
    }
}
