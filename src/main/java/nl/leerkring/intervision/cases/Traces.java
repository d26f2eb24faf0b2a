package nl.leerkring.intervision.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Finds what may give away whom a text is about: names in the circle, addresses, numbers. It looks here, and sends nothing anywhere. */
public final class Traces {

    /** What kind of trace. */
    public enum Kind {
        PERSON(Text.of("naam van iemand in de kring", "name of somebody in the circle")),
        ORGANISATION(Text.of("organisatie uit de kring", "organisation in the circle")),
        MAIL(Text.of("mailadres", "email address")),
        PHONE(Text.of("telefoonnummer", "telephone number")),
        ADDRESS(Text.of("adres of postcode", "address or postcode")),
        DATE(Text.of("datum, misschien een geboortedatum", "date, perhaps of birth")),
        NUMBER(Text.of("nummer van negen cijfers, misschien een BSN", "number of nine digits, perhaps of a citizen"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** A piece of the text. @param kind nothing: nothing special about it */
    public record Piece(String text, @Nullable Kind kind) {
    }

    private record Found(int from, int until, Kind kind) {
    }

    private record Rule(Kind kind, Pattern pattern) {
    }

    private static final List<Rule> FIXED = List.of(
            new Rule(Kind.MAIL, Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+")),
            new Rule(Kind.PHONE, Pattern.compile("(?<!\\d)(\\+31|0031|0)[\\s-]?\\d([\\s-]?\\d){7,8}(?!\\d)")),
            new Rule(Kind.ADDRESS, Pattern.compile("(?<!\\d)[1-9]\\d{3}\\s?[A-Z]{2}(?![A-Za-z])")),
            new Rule(Kind.ADDRESS, Pattern.compile("\\p{Lu}[\\p{L}-]*(straat|laan|weg|plein|kade|singel|dijk|gracht|hof|pad|steeg)\\s+\\d+")),
            new Rule(Kind.DATE, Pattern.compile("(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})(?!\\d)")),
            new Rule(Kind.DATE, Pattern.compile("(?<!\\d)\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d{4}")),
            new Rule(Kind.NUMBER, Pattern.compile("(?<!\\d)\\d{9}(?!\\d)")));
    private static final List<String> SMALL = List.of("van", "der", "den", "de", "het", "ten", "ter", "van der", "gemeente", "provincie", "stichting");

    private final List<Rule> rules = new ArrayList<>(FIXED);

    /** @param people their full names @param organisations where they work */
    public Traces(List<String> people, List<String> organisations) {
        organisations.forEach(name -> add(Kind.ORGANISATION, name));
        organisations.forEach(name -> add(Kind.ORGANISATION, name.replaceFirst("(?i)^(gemeente|provincie) ", "")));
        people.forEach(name -> add(Kind.PERSON, name));
        people.stream().flatMap(name -> Stream.of(name.split("\\s+"))).filter(part -> part.length() > 2 && !SMALL.contains(part.toLowerCase(java.util.Locale.ROOT)))
                .distinct().forEach(part -> rules.add(new Rule(Kind.PERSON, whole(part, 0))));
    }

    private void add(Kind kind, String name) {
        if (name.length() > 2) {
            rules.add(new Rule(kind, whole(name, name.length() < 5 ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))); // Best is a town, best is not
        }
    }

    private static Pattern whole(String words, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])", flags);
    }

    /** The whole text in pieces; of what overlaps the longest. */
    public List<Piece> in(String text) {
        List<Found> all = rules.stream().flatMap(rule -> rule.pattern().matcher(text).results().map(hit -> new Found(hit.start(), hit.end(), rule.kind())))
                .sorted(Comparator.comparingInt(Found::from).thenComparing(Found::until, Comparator.reverseOrder())).toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Found found : all) {
            if (found.from() < at) {
                continue;
            }
            if (found.from() > at) {
                pieces.add(new Piece(text.substring(at, found.from()), null));
            }
            pieces.add(new Piece(text.substring(found.from(), found.until()), found.kind()));
            at = found.until();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }
}
