package nl.leerkring.search.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart: letters and digits make words, whatever stands between them.
 *
 * @param typed   as it is shown again
 * @param words   each must be there, in some form
 * @param phrases between quotation marks: exactly these words after each other
 * @param without with a minus before it: must not be there
 * @param cut     it was longer than we look for
 */
record Query(String typed, List<String> words, List<String> phrases, List<String> without, boolean cut) {

    static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Query of(String said) {
        String typed = said.strip();
        boolean cut = typed.codePointCount(0, typed.length()) > LONGEST;
        Query query = new Query(cut ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), cut);
        Matcher piece = PIECE.matcher(QUOTES.matcher(query.typed).replaceAll("\""));
        boolean more = false;
        while (piece.find()) {
            more |= !query.take(piece);
        }
        return more ? new Query(query.typed, query.words, query.phrases, query.without, true) : query;
    }

    /** @return false: there are enough already */
    private boolean take(Matcher piece) {
        String bare = bare(piece.group(2) == null ? piece.group(3) : piece.group(2));
        if (bare.isEmpty()) {
            return true;
        }
        if (words.size() + phrases.size() + without.size() >= MOST) {
            return false;
        }
        if (!piece.group(1).isEmpty()) {
            without.add(bare);
        } else if (piece.group(2) != null && bare.indexOf(' ') > 0) {
            phrases.add(bare);
        } else {
            for (String word : bare.split(" ")) {
                words.add(word);
            }
        }
        return true;
    }

    static String bare(String said) {
        return NO_WORD.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** There is nothing to look for. */
    boolean empty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** The same with another word in the place of one. */
    String instead(String word, String other) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(typed).replaceFirst(Matcher.quoteReplacement(other));
    }
}
