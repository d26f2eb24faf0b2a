package nl.leerkring.notices;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A mail that asks about several things has a number before each, and an answer says of which it is. */
public final class Numbered {

    private static final Pattern NUMBER = Pattern.compile("(?im)(?:^|[,;])[ \\t]*(?:nr\\.?|nummer|no\\.?|number|#)?[ \\t]*(\\d{1,2})[ \\t]*[.:)=-]?[ \\t]+");

    private Numbered() {
    }

    /** The order in which they are numbered, whatever happened to them since. */
    public static List<UUID> order(Collection<UUID> things) {
        return things.stream().sorted((one, two) -> one.toString().compareTo(two.toString())).toList();
    }

    /** What an answer to all of them is about: a thing that is alone, or a word for exactly these. */
    public static UUID subject(Collection<UUID> things) {
        List<UUID> ordered = order(things);
        return ordered.size() == 1 ? ordered.getFirst()
                : UUID.nameUUIDFromBytes(ordered.stream().map(UUID::toString).collect(Collectors.joining(" ")).getBytes(StandardCharsets.US_ASCII));
    }

    /** Those that were asked about together; nothing: one of them is gone or was asked again, so that a number may mean another. */
    public static Optional<List<UUID>> asked(UUID subject, Collection<List<UUID>> together) {
        return together.stream().filter(each -> subject(each).equals(subject)).findFirst().map(Numbered::order);
    }

    /** What was said of each number from one to this; what stands under no number is of none. */
    public static SortedMap<Integer, String> read(String words, int most) {
        SortedMap<Integer, String> said = new TreeMap<>();
        Matcher numbers = NUMBER.matcher(words);
        int number = 0;
        int from = 0;
        while (numbers.find()) {
            int next = Integer.parseInt(numbers.group(1));
            if (next >= 1 && next <= most && !said.containsKey(next)) {
                put(said, number, words.substring(from, numbers.start()));
                number = next;
                from = numbers.end();
                said.put(number, "");
            }
        }
        put(said, number, words.substring(from));
        return said;
    }

    private static void put(SortedMap<Integer, String> said, int number, String words) {
        if (number > 0) {
            said.put(number, words.strip());
        }
    }
}
