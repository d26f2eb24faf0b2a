package nl.leerkring.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about herself.
 *
 * @param tags    at most twelve words of forty characters
 * @param matched may be suggested to others who seek what she offers
 * @param questionForExperts guest experts, who are not in the circle, may read the question, without the name
 * @param photo   which one, counted; nothing: none
 * @param version goes up with each change, so that two windows do not overwrite each other
 */
public record Profile(String name, String organisation, String job, String question, String seeks, String offers, String about, String phone,
        List<String> tags, boolean showsEmail, boolean showsPhone, boolean matched, boolean questionForExperts, @Nullable Integer photo, int version) {

    public static final int MOST_TAGS = 12;
    public static final int LONGEST_TAG = 40;

    /** Where a photo of a person is found. */
    public static @Nullable String photo(PersonId person, @Nullable Integer number, boolean large) {
        return number == null ? null : "/foto/" + person + "/" + number + (large ? "/groot" : "/klein");
    }

    /** How much of what others look for is there, of six. */
    public int filled() {
        int filled = photo == null ? 0 : 1;
        for (String each : List.of(organisation, job, question, seeks, offers)) {
            filled += each.isEmpty() ? 0 : 1;
        }
        return filled;
    }
}
