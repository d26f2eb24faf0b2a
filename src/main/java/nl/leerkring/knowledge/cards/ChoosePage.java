package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Which of the five it will be. @param query what it comes from, after the kind in the address */
record ChoosePage(Seat seat, Origin.@Nullable Found found, String query) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat schrijf je op?", "What do you write down?");
    }

    /** @param what in one sentence */
    record Choice(Kind kind, Text what) {
    }

    static List<Choice> choices() {
        return Stream.of(Kind.values()).map(kind -> new Choice(kind, switch (kind) {
            case PRACTICE -> Text.of("Iets wat jullie al doen.", "Something you do already.");
            case QUESTION -> Text.of("Iets wat meer gemeenten zich afvragen.", "Something that more municipalities wonder.");
            case EXPERIMENT -> Text.of("Iets wat jullie gaan uitproberen, met een voorspelling vooraf.", "Something you are going to try, with a prediction beforehand.");
            case ROUTINE -> Text.of("Iets wat nu gewoon werk is.", "Something that is normal work now.");
            case UPTAKE -> Text.of("Iets wat je van een ander overnam.", "Something you took over from somebody else.");
        })).toList();
    }

    String href(Kind kind) {
        return seat.href() + "/kennis/nieuw?soort=" + kind.word() + query;
    }
}
