package nl.leerkring.activity.audit;

import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** What an act was done to, for people: a name for the id of a person, no other ids, and words for what the code calls by a word. */
final class Spoken {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<String, Text> WORDS = Map.ofEntries(
            word("sent", "verstuurd", "sent"), word("unknown address", "onbekend mailadres", "unknown address"), word("too often", "te vaak", "too often"),
            word("code", "verkeerde code", "wrong code"), word("link", "verlopen of verkeerde link", "expired or wrong link"), word("mail", "met een mail", "by email"),
            word("passkey", "met een passkey", "with a passkey"), word("invitation", "met een uitnodiging", "with an invitation"),
            word("oidc", "via de organisatie", "through the organisation"), word("demo", "in de demo", "in the demonstration"),
            word("all others", "alle andere sessies", "all other sessions"));
    private static final Map<String, Text> PARTS = Map.ofEntries(
            word("coordinator", "coördinator", "coordinator"), word("facilitator", "begeleider", "facilitator"), word("participant", "deelnemer", "participant"),
            word("observer", "meelezer", "observer"), word("alumnus", "oud-deelnemer", "alumnus"), word("to", "→", "→"), word("outside", "iemand van buiten", "somebody outside"));

    private Spoken() {
    }

    /** @param person the name of the first person it tells of; nothing: of nobody */
    static String object(String object, @Nullable String person, Language language) {
        if (WORDS.containsKey(object)) {
            return WORDS.get(object).in(language);
        }
        String named = person == null ? object : ID.matcher(object).replaceFirst(java.util.regex.Matcher.quoteReplacement(name(person, language)));
        StringBuilder words = new StringBuilder();
        for (String part : ID.matcher(named).replaceAll("").split(" +")) {
            words.append(part.isEmpty() ? "" : " ").append(PARTS.containsKey(part) ? PARTS.get(part).in(language) : part);
        }
        return words.toString().strip();
    }

    /** Where a request came from. */
    static String origin(String origin, Language language) {
        return switch (origin) {
            case "program" -> Text.of("het programma", "the program").in(language);
            case "127.0.0.1", "::1", "0:0:0:0:0:0:0:1" -> Text.of("deze machine", "this machine").in(language);
            default -> origin;
        };
    }

    private static String name(String person, Language language) {
        return person.equals(nl.leerkring.web.Ui.FORMER.nl()) ? nl.leerkring.web.Ui.FORMER.in(language) : person;
    }

    private static Map.Entry<String, Text> word(String code, String nl, String en) {
        return Map.entry(code, Text.of(nl, en));
    }
}
