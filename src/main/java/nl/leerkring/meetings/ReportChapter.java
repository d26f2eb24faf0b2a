package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.web.Language;

/**
 * A chapter of the day report; a bean of the room that knows about it. It is asked when the report begins, and again when the reporter
 * wants to see what is new since.
 */
public interface ReportChapter {

    /** Programme 10, who was there 20, news 30, intervision 40, deep dives 50, visits 60, harvest 70, evaluation 80. */
    int order();

    /**
     * Nothing, without a heading, when there is nothing to tell.
     *
     * @param key      opens the circle for nobody in particular: what is only one person's is not seen, whoever presses the button
     * @param language of the report
     */
    List<ReportBlock> of(Key key, Meeting meeting, Language language);
}
