package nl.leerkring.meetings.harvest;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/** What people take home, as far as they told it: with a name after they say yes, or without. */
@Component
class HarvestChapter implements ReportChapter {

    private final HarvestCards cards;

    HarvestChapter(HarvestCards cards) {
        this.cards = cards;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        List<HarvestCards.Told> told = cards.told(key, meeting);
        if (told.isEmpty()) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(ReportBlock.heading("oogst", language == Language.NL ? "Wat mensen meenemen" : "What people take home"));
        told.forEach(each -> blocks.add(block(each, language)));
        return blocks;
    }

    private static ReportBlock block(HarvestCards.Told told, Language language) {
        HarvestCard card = told.card();
        String goes = language == Language.NL ? "Gaat doen: " : "Will do: ";
        String words = card.take() + (card.intention().isEmpty() ? "" : "\n" + goes + card.intention());
        String source = HarvestCard.source(card.id());
        return told.person() == null ? ReportBlock.nameless(source, words) : ReportBlock.quote(source, told.person(), card.name(), words);
    }
}
