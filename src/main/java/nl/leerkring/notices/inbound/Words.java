package nl.leerkring.notices.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote, out of a plain text that holds more: the mail it answers, a signature, the lines that programs and organisations put under it.
 * Outlook, Gmail, Apple Mail and Thunderbird, in Dutch and English.
 */
final class Words {

    private static final int WRAPPED = 4; // lines over which a program may break the line above a quote
    private static final int SIGNATURE = 15; // lines, at most, under a greeting
    private static final String DATED = ".{0,160}?\\d.{0,160}?";
    private static final Pattern ATTRIBUTION = Pattern.compile("(?is)(?:op|on|le|am)\\s" + DATED + "(?:schreef|wrote|geschreven)\\b.{0,200}:"
            + "|.{1,200}\\s(?:schreef|wrote)\\s(?:op|on)\\b" + DATED + ":|\\d{4}-\\d{2}-\\d{2}.{0,120}<[^>]+@[^>]+>:");
    private static final Pattern DIVIDER = Pattern.compile("(?i)[>*\\s]*-{2,}\\s*(oorspronkelijk bericht|original message|original appointment|oorspronkelijke afspraak|"
            + "doorgestuurd bericht|forwarded message|doorgestuurde mail|beantwoord bericht)\\s*-{2,}.*|(begin doorgestuurd bericht|begin forwarded message):?");
    private static final Pattern FROM = Pattern.compile("(?i)\\*?(van|from|afzender)\\s?:\\*?\\s.*");
    private static final Pattern SENT = Pattern.compile("(?i)\\*?(verzonden|datum|sent|date|verstuurd)\\s?:\\*?\\s.*");
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\*?(onderwerp|subject|betreft)\\s?:\\*?.*");
    private static final Pattern LINE = Pattern.compile("[_\\u2500-\\u257f]{10,}|[-=]{20,}");
    private static final Pattern GREETING = Pattern.compile("(?i)(met (vriendelijke|hartelijke|collegiale|warme) groet(en)?|(vriendelijke|hartelijke|warme) groet(en)?|"
            + "(veel )?groet(jes|en)?|gr\\.?|mvg|m\\.v\\.g\\.?|hg|(kind|best|warm|warmest) regards|regards|best( wishes)?|cheers|(many )?thanks|yours sincerely|sincerely)"
            + "([ ,]+(van )?[\\p{L}.'’ -]{1,40})?[,.!]?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(verzonden|verstuurd|sent|gestuurd) (vanaf|vanuit|van|met|from|using|via) (mijn |my )?.{2,60}|"
            + "(outlook voor|get outlook for|download outlook) .{2,60}|.{0,5}(haal|download) outlook .{2,60}");
    private static final Pattern DISCLAIMER = Pattern.compile("(?i)(disclaimer\\b.*|(de informatie in|dit) (dit )?e-?mail(bericht)?\\b.*(bestemd|vertrouwelijk).*|"
            + "(this|the information in this) e-?mail\\b.*(confidential|intended).*|denk aan het milieu.*|please consider the environment.*)");

    private Words() {
    }

    static String of(String text) {
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').replaceAll("[\\u200b\\u200e\\u200f\\ufeff\\x00]", "").lines().toList();
        List<String> kept = unsigned(unquoted(lines));
        return String.join("\n", kept).replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Without what is quoted. Who answers below or between the quotes keeps those lines. */
    private static List<String> unquoted(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int attribution = attribution(lines, i);
            if (attribution > 0) {
                if (!quoteFollows(lines, i + attribution)) {
                    return kept;
                }
                i += attribution - 1;
            } else if (DIVIDER.matcher(line).matches() || headerBlock(lines, i)) {
                return kept;
            } else if (!line.startsWith(">")) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** How many lines the line above a quote takes here; 0: it is not here. */
    private static int attribution(List<String> lines, int from) {
        StringBuilder joined = new StringBuilder();
        for (int n = 0; n < WRAPPED && from + n < lines.size(); n++) {
            String line = lines.get(from + n).strip().replaceFirst("^[>\\s]+", "");
            if (line.isEmpty() || line.length() > 400) {
                return 0;
            }
            joined.append(n == 0 ? "" : " ").append(line);
            if (line.endsWith(":") && ATTRIBUTION.matcher(joined).matches()) {
                return n + 1;
            }
        }
        return 0;
    }

    private static boolean quoteFollows(List<String> lines, int from) {
        return lines.stream().skip(from).map(String::strip).filter(line -> !line.isEmpty()).findFirst().map(line -> line.startsWith(">")).orElse(false);
    }

    /** Outlook’s block of from, sent, to and subject; perhaps below a line. */
    private static boolean headerBlock(List<String> lines, int from) {
        if (LINE.matcher(lines.get(from).strip()).matches()) {
            int next = from + 1;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            return next < lines.size() && headers(lines, next);
        }
        return headers(lines, from);
    }

    private static boolean headers(List<String> lines, int from) {
        if (!FROM.matcher(lines.get(from).strip()).matches()) {
            return false;
        }
        List<String> block = lines.stream().skip(from + 1L).limit(8).map(String::strip).toList();
        return block.stream().anyMatch(line -> SENT.matcher(line).matches()) && block.stream().anyMatch(line -> SUBJECT.matcher(line).matches());
    }

    private static List<String> unsigned(List<String> lines) {
        boolean said = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean marked = lines.get(i).equals("-- ") || line.equals("--") || DEVICE.matcher(line).matches() || DISCLAIMER.matcher(line).matches()
                    || said && (LINE.matcher(line).matches() || GREETING.matcher(line).matches() && rest(lines, i) <= SIGNATURE);
            if (marked) {
                return lines.subList(0, i);
            }
            said = said || !line.isEmpty();
        }
        return lines;
    }

    private static long rest(List<String> lines, int from) {
        return lines.stream().skip(from + 1L).takeWhile(line -> !DISCLAIMER.matcher(line.strip()).matches()).filter(line -> !line.isBlank()).count();
    }
}
