package nl.leerkring.intervision.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.facilitation.Script;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/**
 * Proposes methods for a question, a group and a time, by rules that can be read here: what does not fit is left out, what was made for this
 * kind of question goes first, and each proposal says why. The same answers give the same proposals.
 */
final class Guide {

    /** What kind of question it is, and which methods were made for it: the best first. */
    enum Kind implements Coded {
        INCIDENT("voorval", Text.of("een concreet voorval, kort geleden", "a concrete incident, not long ago"), List.of("incident", "vijf", "balint")),
        QUICK("klein", Text.of("een kleine vraag, even sparren", "a small question, some quick counsel"), List.of("troika", "wisecrowds", "roddel", "vijf")),
        LAYERED("gelaagd", Text.of("een lastig vraagstuk met veel lagen", "a hard issue with many layers"), List.of("tien", "uclinic", "socratisch", "als")),
        TENSION("spanning", Text.of("spanning of gevoel in een samenwerking", "tension or feelings in working together"), List.of("balint", "tgi", "roddel")),
        VALUES("waarden", Text.of("wat wij goed of belangrijk vinden", "what we think good or important"), List.of("socratisch", "dialoog", "clearness")),
        DECISION("besluit", Text.of("een persoonlijk besluit", "a personal decision"), List.of("clearness", "uclinic", "tien")),
        SUCCESS("succes", Text.of("iets wat goed ging", "something that went well"), List.of("waarderend", "dialoog")),
        SERIES("reeks", Text.of("iets waar ik tussen de keren aan werk", "something I work on between the sessions"), List.of("als", "tien", "incident"));

        private final String word;
        private final Text label;
        private final List<String> made;

        Kind(String word, Text label, List<String> made) {
            this.word = word;
            this.label = label;
            this.made = made;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }
    }

    /** @param trust 1: new to each other, 2: met before, 3: know and trust each other */
    record Asked(Kind kind, int minutes, int people, int trust) {
    }

    record Proposal(Script script, int points, List<Text> reasons) {
    }

    private static final int MOST = 3;
    /** Repeated for everybody, so there is more to them than their steps. */
    private static final Map<String, Integer> ROUNDS = Map.of("troika", 3, "wisecrowds", 4);
    private static final Set<String> IN_SMALL_GROUPS = Set.of("troika");
    /** The plain form, that can be taken for nearly everything. */
    private static final String PLAIN = "vijf";

    private Guide() {
    }

    /** At most three, the best first; none if nothing fits. */
    static List<Proposal> of(List<Script> methods, Asked asked) {
        return methods.stream().map(each -> weighed(each, asked)).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Proposal::points).reversed().thenComparing(each -> methods.indexOf(each.script()))).limit(MOST).toList();
    }

    private static Optional<Proposal> weighed(Script script, Asked asked) {
        int minutes = script.minutes() * ROUNDS.getOrDefault(script.id(), 1);
        int place = asked.kind().made.indexOf(script.id());
        boolean meant = place >= 0 || script.id().equals(PLAIN) && asked.kind() != Kind.TENSION;
        boolean fits = meant && script.smallest() <= asked.people() && asked.people() <= script.largest() && minutes <= asked.minutes() && script.safety() <= asked.trust();
        if (!fits) {
            return Optional.empty();
        }
        List<Text> reasons = new ArrayList<>();
        reasons.add(place < 0 ? Text.of("Een eenvoudige vorm, die bijna altijd kan.", "A simple form, which nearly always works.")
                : Text.of("Gemaakt voor ‘" + asked.kind().label.nl() + "’.", "Made for ‘" + asked.kind().label.en() + "’."));
        reasons.add(Text.of("Duurt " + minutes + " minuten, en je hebt er " + asked.minutes() + ".", "Takes " + minutes + " minutes, and you have " + asked.minutes() + "."));
        reasons.add(IN_SMALL_GROUPS.contains(script.id()) ? Text.of("Jullie werken in groepjes van drie.", "You work in groups of three.")
                : Text.of("Kan met " + script.smallest() + " tot " + script.largest() + " mensen.", "Works with " + script.smallest() + " to " + script.largest() + " people."));
        if (script.safety() == 1 && asked.trust() == 1) {
            reasons.add(Text.of("Kan ook in een nieuwe groep.", "Works in a new group too."));
        } else if (script.safety() == 3) {
            reasons.add(Text.of("Vraagt vertrouwen, en dat is er.", "Asks for trust, and there is."));
        }
        return Optional.of(new Proposal(script, points(place, minutes, asked), reasons));
    }

    /** Being made for it weighs most; then using the time that there is. */
    private static int points(int place, int minutes, Asked asked) {
        return (place < 0 ? 0 : 100 - 20 * place) + 10 * minutes / Math.max(minutes, asked.minutes());
    }
}
