package nl.leerkring.meetings.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a person said she would do, and by when.
 *
 * @param theme of the day on which she said it
 * @param secret nobody else may read the words; they stand in no mail
 */
record Commitment(UUID card, UUID circle, String slug, String circleName, String theme, String words, LocalDate due, boolean secret) {

    static final int LONGEST_WHY = 500;

    static Commitment of(ResultSet row, int n) throws SQLException {
        return new Commitment(row.getObject("id", UUID.class), row.getObject("circle", UUID.class), row.getString("slug"), row.getString("circle_name"),
                row.getString("theme"), row.getString("intention"), row.getObject("due", LocalDate.class), row.getString("sight").equals("private"));
    }
}
