package nl.leerkring.network.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.web.Form;

/**
 * Whom somebody looks for. What is not filled in does not narrow.
 *
 * @param what    {@code zoekt} or {@code biedt}: only in what people seek, or offer
 * @param after   the name after which the page begins, and whose; empty: at the start
 */
record Sought(String words, String province, String organisation, String what, String after, UUID afterId) {

    private static final int LONGEST = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    static Sought read(Form form) {
        String what = form.value("wat");
        String after = form.value("na");
        int mark = after.lastIndexOf('~');
        UUID id = mark < 0 ? null : id(after.substring(mark + 1));
        return new Sought(cut(form.value("zoek")), cut(form.value("provincie")), cut(form.value("gemeente")), what.equals("zoekt") || what.equals("biedt") ? what : "",
                id == null ? "" : after.substring(0, Math.min(mark, 200)), id == null ? NOBODY : id);
    }

    boolean narrow() {
        return !(words + province + organisation + what).isEmpty();
    }

    boolean later() {
        return !after.isEmpty();
    }

    /** The page that begins after this person. */
    String next(Listing last) {
        return first() + "&na=" + in(last.name().toLowerCase(Locale.ROOT) + "~" + last.id());
    }

    String first() {
        return "?zoek=" + in(words) + "&provincie=" + in(province) + "&gemeente=" + in(organisation) + "&wat=" + what;
    }

    Form form() {
        return Form.empty().with("zoek", words).with("provincie", province).with("gemeente", organisation).with("wat", what);
    }

    private static String cut(String value) {
        String typed = value.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static @org.jspecify.annotations.Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String in(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
