package nl.leerkring.meetings.rhythm;

import java.time.LocalDate;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** One of the moments around a day at which who comes, or came, gets a mail. Who has not answered gets another one: a reminder. */
enum Beat implements Coded {
    WEEK(-7, 4, Text.of("Programma en reis, een week ervoor", "Programme and travel, a week before")),
    EVE(-1, 0, Text.of("Praktisch, de dag ervoor", "Practical, the day before")),
    THANKS(1, 2, Text.of("Dank je wel, en drie vragen", "Thank you, and three questions")),
    USE(60, 7, Text.of("Heb je er iets mee gedaan?", "Did you use it?"));

    private final int days;
    private final int late;
    private final Text label;

    Beat(int days, int late, Text label) {
        this.days = days;
        this.late = late;
        this.label = label;
    }

    Text label() {
        return label;
    }

    /** Its morning, for a meeting on this day. */
    LocalDate on(LocalDate day) {
        return day.plusDays(days);
    }

    /** Until when what was missed is made up for. */
    LocalDate until(LocalDate day) {
        return on(day).plusDays(late);
    }

    /** Meetings on days from here… */
    LocalDate first(LocalDate today) {
        return today.minusDays(days + (long) late);
    }

    /** …until here are its turn today. */
    LocalDate last(LocalDate today) {
        return today.minusDays(days);
    }

}
