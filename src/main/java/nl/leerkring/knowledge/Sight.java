package nl.leerkring.knowledge;

import java.util.List;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** Who may read it, from closed to open. */
public enum Sight implements Coded {
    ME("mij", Text.of("alleen ik", "only me"), Text.of("Niemand anders leest het.", "Nobody else reads it.")),
    GROUP("groep", Text.of("een paar mensen", "a few people"), Text.of("Wie je kiest uit deze kring.", "Whom you choose from this circle.")),
    CIRCLE("kring", Text.of("de kring", "the circle"), Text.of("Iedereen in deze kring.", "Everybody in this circle.")),
    PARTNERS("partners", Text.of("partnerkringen", "partner circles"), Text.of("Ook de kringen waarmee deze kring deelt.", "Also the circles this circle shares with.")),
    NETWORK("netwerk", Text.of("het netwerk", "the network"), Text.of("Iedereen die hier in een kring zit.", "Everybody who is in a circle here.")),
    PUBLIC("openbaar", Text.of("iedereen", "everybody"), Text.of("Ook wie niet inlogt.", "Also who does not sign in."));

    private final String word;
    private final Text label;
    private final Text hint;

    Sight(String word, Text label, Text hint) {
        this.word = word;
        this.label = label;
        this.hint = hint;
    }

    @Override
    public String word() {
        return word;
    }

    public Text label() {
        return label;
    }

    public Text hint() {
        return hint;
    }

    /** It goes out of the circle. */
    public boolean outside() {
        return compareTo(CIRCLE) > 0;
    }

    public static List<Option> options(Ui ui, Sight from, Sight until) {
        return List.of(values()).stream().filter(each -> each.compareTo(from) >= 0 && each.compareTo(until) <= 0)
                .map(each -> new Option(each.word, ui.say(each.label), ui.say(each.hint))).toList();
    }
}
