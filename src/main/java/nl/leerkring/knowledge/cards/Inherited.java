package nl.leerkring.knowledge.cards;

import java.util.Map;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Form;

/** What a new card begins with when it grows from another: nobody types twice what was written already. */
final class Inherited {

    /** By the field it goes to, the field it comes from. */
    private static final Map<Kind, Map<String, String>> TAKEN = Map.of(
            Kind.QUESTION, Map.of("weten", "werkt"),
            Kind.EXPERIMENT, Map.of("doel", Fields.CHALLENGE),
            Kind.ROUTINE, Map.of("werk", "anders", "bewijs", Fields.LEARNED),
            Kind.UPTAKE, Map.of("overgenomen", "werk"));
    private static final Map<String, String> NEXT_ROUND = Map.of("doel", "doel", "anders", "ronde", "waar", "waar", "wie", "wie", "zien", "zien", "risico", "risico");

    private Inherited() {
    }

    static Form from(Card source, Map<String, String> passages, Kind kind) {
        Map<String, String> taken = source.kind() == kind ? NEXT_ROUND : TAKEN.getOrDefault(kind, Map.of());
        Form form = Form.empty();
        taken.forEach((to, field) -> form.with(to, passages.getOrDefault(field, "")));
        if (kind == Kind.QUESTION) {
            form.with("waaruit", source.title());
        }
        return form;
    }
}
