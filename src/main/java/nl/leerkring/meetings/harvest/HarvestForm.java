package nl.leerkring.meetings.harvest;

import java.time.LocalDate;
import java.util.Objects;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What somebody typed on a card. */
final class HarvestForm {

    /** After four weeks one knows whether it came to something. */
    private static final int USUAL_DAYS = 28;
    private static final int MOST_YEARS = 2;

    private HarvestForm() {
    }

    static Form fresh(Meeting meeting) {
        return Form.empty().with("soort", HarvestCard.Kind.IDEA.word()).with("zicht", HarvestCard.Sight.PRIVATE.word())
                .with("wanneer", day(meeting).plusDays(USUAL_DAYS));
    }

    static Form of(HarvestCard card, Meeting meeting) {
        return Form.empty().with("soort", card.kind().word()).with("meenemen", card.take()).with("voornemen", card.intention())
                .with("wanneer", card.due() == null ? day(meeting).plusDays(USUAL_DAYS) : card.due()).with("effect", card.effect())
                .with("zicht", card.sight().word()).with("versie", card.version());
    }

    /** What is wrong stands in the form afterwards. */
    static HarvestCard.Draft read(Form form, Meeting meeting) {
        HarvestCard.Kind kind = said(form, "soort", Coded.said(HarvestCard.Kind.class, form.value("soort")), HarvestCard.Kind.IDEA);
        HarvestCard.Sight sight = said(form, "zicht", Coded.said(HarvestCard.Sight.class, form.value("zicht")), HarvestCard.Sight.PRIVATE);
        String take = form.text("meenemen", HarvestCard.LONGEST_TAKE);
        String intention = form.optional("voornemen", HarvestCard.LONGEST);
        String effect = form.optional("effect", HarvestCard.LONGEST);
        LocalDate due = intention.isEmpty() ? null : due(form, meeting);
        return new HarvestCard.Draft(kind, take, intention, due, effect, sight);
    }

    private static <T> T said(Form form, String name, @Nullable T chosen, T otherwise) {
        if (chosen == null) {
            form.wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
            return otherwise;
        }
        return chosen;
    }

    private static @Nullable LocalDate due(Form form, Meeting meeting) {
        LocalDate due = form.date("wanneer");
        LocalDate day = day(meeting);
        if (due == null) {
            form.wrong("wanneer", "Wanneer wil je dit gedaan hebben? We vragen er die dag naar.", "When do you want to have done this? We ask about it that day.");
        } else if (due.isBefore(day) || due.isAfter(day.plusYears(MOST_YEARS))) {
            form.wrong("wanneer", "Kies een dag na deze bijeenkomst, binnen twee jaar.", "Choose a day after this meeting, within two years.");
        }
        return due;
    }

    private static LocalDate day(Meeting meeting) {
        return Dates.dayOf(Objects.requireNonNull(meeting.starts()));
    }
}
