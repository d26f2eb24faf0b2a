package nl.leerkring.meetings.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, never broken within a character (RFC 5545, 3.1); libraries tend to count letters instead. */
final class Folding {

    private static final int MOST = 75;

    private Folding() {
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 40);
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > MOST) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(character);
            used += octets;
            i += Character.charCount(point);
        }
        folded.append("\r\n");
    }
}
