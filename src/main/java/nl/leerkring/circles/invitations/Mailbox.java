package nl.leerkring.circles.invitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An address with the name that stands before it, or alone after it: as a mail program copies it (RFC 5322, and what people make of that). */
record Mailbox(String address, String name) {

    private static final String BETWEEN = " \t\n;,<>\"()[]";

    /** @param rest what stands behind the last address and belongs to none */
    record Found(List<Mailbox> all, String rest) {

        List<String> addresses() {
            return all.stream().map(Mailbox::address).toList();
        }
    }

    static Found in(String cell) {
        List<Mailbox> all = new ArrayList<>();
        int from = 0;
        for (int sign = cell.indexOf('@'); sign >= 0; sign = cell.indexOf('@', from)) {
            int begin = sign;
            while (begin > from && BETWEEN.indexOf(cell.charAt(begin - 1)) < 0) {
                begin--;
            }
            int end = sign;
            while (end < cell.length() && BETWEEN.indexOf(cell.charAt(end)) < 0) {
                end++;
            }
            Mailbox box = new Mailbox(address(cell.substring(begin, end)), clean(cell.substring(from, begin)));
            if (!all.isEmpty() && all.getLast().address.equals(box.address)) {
                box = new Mailbox(box.address, all.removeLast().name);
            }
            all.add(box);
            from = end;
        }
        String rest = clean(cell.substring(from));
        boolean behind = all.size() == 1 && all.getFirst().name.isEmpty();
        return behind ? new Found(List.of(new Mailbox(all.getFirst().address, rest)), "") : new Found(all, rest);
    }

    private static String address(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "").replaceAll("^['‘’]+|['‘’.:]+$", "");
    }

    /** A name without the marks around it, and without the words that join people or stand at the head of a mail. */
    private static String clean(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && (BETWEEN + "'").indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && (BETWEEN + "':").indexOf(text.charAt(end - 1)) >= 0 && !(text.charAt(end - 1) == ')' && text.lastIndexOf('(', end) > begin)) {
            end--;
        }
        String name = text.substring(begin, end);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "en", "and", "&", "aan", "to", "cc", "bcc", "mailto" -> "";
            default -> name.replaceFirst("(?i)^(aan|to|cc|bcc):\\s+", "");
        };
    }
}
