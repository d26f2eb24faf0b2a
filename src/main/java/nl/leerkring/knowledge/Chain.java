package nl.leerkring.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** How knowledge grows: a step is earned, and what is still missing is said in plain words. A card may also begin anywhere, by itself. */
public final class Chain {

    /** So many other municipalities recognise a practice before it is a question of all. */
    public static final int RECOGNISING = 2;

    private Chain() {
    }

    /**
     * Where a card is now.
     *
     * @param organisation whose it is; nothing: nobody's in particular
     * @param recognising  the municipalities that said something of it: know it, try it, do it or stopped doing it
     * @param predicted    a prediction is written down
     */
    public record Stand(Kind kind, State state, @Nullable UUID organisation, Set<UUID> recognising, boolean predicted, @Nullable Decision decision) {

        /** A municipality does not recognise itself. */
        public long others() {
            return recognising.stream().filter(each -> !each.equals(organisation)).count();
        }
    }

    /**
     * What somebody wrote of the next card.
     *
     * @param owned a function that owns it is named
     */
    public record Sprout(Kind kind, boolean predicted, boolean owned, @Nullable UUID organisation) {
    }

    /** What this card becomes, when it becomes something. An experiment that is adapted becomes another round. */
    public static Optional<Kind> next(Stand stand) {
        return stand.kind() == Kind.EXPERIMENT && stand.decision() == Decision.ADAPT ? Optional.of(Kind.EXPERIMENT) : stand.kind().next();
    }

    /** What this card lacks before it can become the next; nothing: it can. */
    public static List<Text> missing(Stand stand) {
        if (next(stand).isEmpty()) {
            return List.of(Text.of("Dit is het eind van de keten.", "This is the end of the chain."));
        }
        if (stand.state().ended()) {
            return List.of(Text.of("Deze kaart is gestopt, geparkeerd of samengevoegd. Haal hem eerst terug.", "This card was stopped, parked or merged. Bring it back first."));
        }
        return switch (stand.kind()) {
            case PRACTICE -> recognised(stand);
            case EXPERIMENT -> decided(stand);
            case QUESTION, ROUTINE, UPTAKE -> List.of();
        };
    }

    private static List<Text> recognised(Stand stand) {
        long short_ = RECOGNISING - stand.others();
        return short_ <= 0 ? List.of() : List.of(short_ == 1
                ? Text.of("Nog één andere gemeente moet dit herkennen.", "One more municipality has to recognise this.")
                : Text.of("Nog twee andere gemeenten moeten dit herkennen.", "Two other municipalities have to recognise this."));
    }

    private static List<Text> decided(Stand stand) {
        if (stand.decision() == null) {
            return List.of(Text.of("Er is nog geen besluit. Schrijf eerst op wat jullie leerden en of jullie doorgaan.",
                    "There is no decision yet. First write down what you learned and whether you go on."));
        }
        return stand.decision() == Decision.STOP
                ? List.of(Text.of("Er is besloten om te stoppen.", "It was decided to stop.")) : List.of();
    }

    /** The same, and what the next card itself lacks. */
    public static List<Text> missing(Stand stand, Sprout sprout) {
        List<Text> all = new ArrayList<>(missing(stand));
        if (next(stand).filter(next -> next != sprout.kind()).isPresent()) {
            all.add(Text.of("Een kaart gaat één stap verder, en slaat er geen over.", "A card goes one step further, and skips none."));
        }
        if (sprout.kind() == Kind.EXPERIMENT && !sprout.predicted()) {
            all.add(Text.of("Schrijf op wat je voorspelt, vóór jullie beginnen.", "Write down what you predict, before you begin."));
        }
        if (sprout.kind() == Kind.ROUTINE && !sprout.owned()) {
            all.add(Text.of("Noem wie ervan is, naar functie.", "Name who owns it, by function."));
        }
        if (sprout.kind() == Kind.UPTAKE && (sprout.organisation() == null || sprout.organisation().equals(stand.organisation()))) {
            all.add(Text.of("Kies de andere gemeente, die het overneemt.", "Choose the other municipality, which takes it over."));
        }
        return all;
    }

    /** What an experiment lacks before it can begin. */
    public static List<Text> beforeBeginning(Stand stand) {
        if (stand.kind() != Kind.EXPERIMENT || stand.state() != State.OPEN) {
            return List.of(Text.of("Dit kan niet meer beginnen.", "This cannot begin any more."));
        }
        return stand.predicted() ? List.of() : List.of(Text.of("Schrijf eerst op wat je voorspelt. Daarna kan dat niet meer.",
                "First write down what you predict. Afterwards you no longer can."));
    }
}
