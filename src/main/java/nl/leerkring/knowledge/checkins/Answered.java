package nl.leerkring.knowledge.checkins;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.knowledge.Reply;
import org.jspecify.annotations.Nullable;

/** What somebody means who answers in words of her own: the first words say it, what follows is her note. */
record Answered(Reply reply, String note) {

    private static final Pattern GREETING = Pattern.compile("(?i)\\s*(hoi|hallo|hey|hi|hello|dear|dag|beste|ha|goede(n|morgen|middag|avond|ndag)+|good (morning|afternoon))\\b[^\\n]{0,40}\\n\\s*");
    private static final Map<Reply, Pattern> FIRST = first();

    private static Map<Reply, Pattern> first() {
        String going = "((het|dit|dat) (gaat|loopt|ligt|staat) |(gaat|loopt|ligt|staat) |it(’s|'s| is)? ?(goes |going )?|going )?(nog |nu |best |heel |erg |wel |still |very |quite )*";
        Map<Reply, Pattern> first = new EnumMap<>(Reply.class);
        first.put(Reply.WELL, words(going + "(goed|prima|uitstekend|geweldig|good|well|great|fine)"));
        first.put(Reply.HARD, words(going + "(lastig|moeizaam|moeilijk|stroef|hard|difficult|tough)"));
        first.put(Reply.IDLE, words(going + "(stil|stilgevallen|gestopt|(at )?a? ?standstill|stalled|idle|stopped)"));
        first.put(Reply.ADAPTED, words("(ja|yes)?[,.]?\\s*(maar|but)?\\s*(wel |het is |we doen het |it is )?(aangepast|anders|adapted|differently|changed)"));
        first.put(Reply.YES, words("(ja|jazeker|yes|yep)(,? (nog steeds|zeker|still))?"));
        first.put(Reply.NO, words("(nee|neen|niet meer|no|nope|not any ?more)(,? (niet meer|not any ?more))?"));
        return first;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?iuU)\\s*(" + words + ")(?![\\p{L}\\p{N}])[\\s.,;:!–-]*");
    }

    /** @return nothing: it is none of the answers to this question */
    static @Nullable Answered read(Reply.Question question, String words) {
        Matcher greeting = GREETING.matcher(words);
        String text = greeting.lookingAt() ? words.substring(greeting.end()) : words;
        for (Map.Entry<Reply, Pattern> each : FIRST.entrySet().stream().sorted((one, two) -> Boolean.compare(two.getKey() == Reply.ADAPTED, one.getKey() == Reply.ADAPTED)).toList()) {
            Matcher first = each.getValue().matcher(text);
            if (each.getKey().question() == question && first.lookingAt()) {
                return new Answered(each.getKey(), text.substring(first.end()).strip());
            }
        }
        return null;
    }
}
