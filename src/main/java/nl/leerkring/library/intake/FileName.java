package nl.leerkring.library.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the name of a file harmless for every disk and screen it may come to. */
public final class FileName {

    public static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 12;

    /** Control and format characters, among which those that turn the direction of text round so that gpj.exe reads as exe.jpg. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    /** Windows opens a device of that name, whatever comes after the dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private FileName() {
    }

    /** What is left of a path is its last part; what is left of nothing is "bestand". */
    public static String harmless(@Nullable String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").replaceAll("[\\s\\p{Z}]+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            return "bestand";
        }
        return shorter(DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name);
    }

    private static String shorter(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end).strip() + ending;
    }

    /** ".pdf", or nothing when what stands after the last dot is no ending. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
    }

    /** For the end of an address, where some characters are refused on the way however they are written. */
    public static String inAddress(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("\\.{2,}", ".").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "bestand" : plain;
    }
}
