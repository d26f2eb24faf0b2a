package nl.leerkring.intervision.remains;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.web.Language;
import org.springframework.stereotype.Component;

/**
 * In the report of a day: the lessons that bringers released, and nothing else of intervision. They let them go to the circle, without their
 * name, so that is how far they travel.
 */
@Component
class LessonsChapter implements ReportChapter {

    private final Remains remains;

    LessonsChapter(Remains remains) {
        this.remains = remains;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        List<Remains.Lesson> lessons = remains.lessons(key, meeting.id().value());
        if (lessons.isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(ReportBlock.heading("intervisie", language == Language.NL ? "Wat de intervisie leerde" : "What was learned from intervision")),
                lessons.stream().map(each -> ReportBlock.nameless(Remains.source(each.id()), each.text()).kept())).toList();
    }
}
