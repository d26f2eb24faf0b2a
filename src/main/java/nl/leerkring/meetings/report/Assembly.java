package nl.leerkring.meetings.report;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every room for its chapter, with a key that opens the circle for nobody in particular: what is one person's cannot get in. */
@Component
class Assembly {

    private final ObjectProvider<ReportChapter> chapters;

    Assembly(ObjectProvider<ReportChapter> chapters) {
        this.chapters = chapters;
    }

    List<ReportBlock> of(UUID circle, Meeting meeting, Language language) {
        Key nobody = Key.circle(circle);
        return chapters.stream().sorted(Comparator.comparingInt(ReportChapter::order))
                .flatMap(chapter -> chapter.of(nobody, meeting, language).stream()).filter(block -> !block.body().isEmpty()).toList();
    }
}
