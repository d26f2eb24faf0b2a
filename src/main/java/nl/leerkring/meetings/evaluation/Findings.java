package nl.leerkring.meetings.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Text;

/**
 * What all thought together; nobody can be told from it.
 *
 * @param answers how many answered the three questions
 * @param again   how many gave which mark, from 1 to 10
 * @param stories what they told with it
 * @param used    two months later: how many said they used it, or not; none when they are few
 * @param items   of each item that enough people marked: how many did, and their mean
 */
record Findings(int answers, List<String> best, List<String> better, Map<Integer, Integer> again, Map<UUID, Mark> items, List<Used> used, List<String> stories) {

    /** @param answer yes, not_yet, no */
    record Used(String answer, int people) {

        Text label() {
            return switch (answer) {
                case "yes" -> Text.of("gebruikte iets in het werk", "used something in their work");
                case "not_yet" -> Text.of("nog niet", "not yet");
                default -> Text.of("niets gebruikt", "used nothing");
            };
        }
    }

    record Mark(int people, double mean) {
    }

    boolean enough() {
        return answers >= Evaluation.FEWEST;
    }

    int marks() {
        return again.values().stream().mapToInt(Integer::intValue).sum();
    }

    double mean() {
        return again.entrySet().stream().mapToInt(each -> each.getKey() * each.getValue()).sum() / (double) Math.max(1, marks());
    }
}
