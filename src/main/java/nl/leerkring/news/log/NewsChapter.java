package nl.leerkring.news.log;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Language;
import nl.leerkring.web.Ui;
import org.springframework.stereotype.Component;

/** In the report of a day: what was told in its news round, in the words of who told it. */
@Component
class NewsChapter implements ReportChapter {

    private final News news;

    NewsChapter(News news) {
        this.news = news;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        List<NewsItem> told = news.of(key, meeting.id()).stream().filter(item -> !item.skipped()).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(ReportBlock.heading("actualiteiten", language == Language.NL ? "Wat er nieuw was" : "What was new"));
        told.forEach(item -> blocks.add(block(item)));
        return blocks;
    }

    /** Who left said it as a former participant, and can be asked nothing more. */
    private static ReportBlock block(NewsItem item) {
        String words = item.text() + (item.why().isEmpty() ? "" : "\n" + item.why()) + (item.link().isEmpty() ? "" : "\n" + item.link());
        String source = NewsItem.source(item.id());
        if (item.person() == null || item.name().isEmpty() || item.name().equals(Ui.FORMER.nl())) {
            return ReportBlock.nameless(source, words);
        }
        return ReportBlock.quote(source, item.person(), item.organisation().isEmpty() ? item.name() : item.name() + ", " + item.organisation(), words);
    }
}
