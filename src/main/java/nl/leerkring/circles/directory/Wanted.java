package nl.leerkring.circles.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leerkring.web.Form;

/** Whom somebody looks for. What is not filled in does not narrow. */
record Wanted(String words, String organisation, String role, String tag, int page) {

    private static final int LONGEST = 100;

    static Wanted read(Form form) {
        Integer page = form.number("pagina", 1, 10_000);
        return new Wanted(cut(form.value("zoek")), cut(form.value("gemeente")), cut(form.value("rol")), cut(form.value("trefwoord")), page == null ? 1 : page);
    }

    boolean narrow() {
        return !(words + organisation + role + tag).isEmpty();
    }

    String query(int page) {
        return "?zoek=" + in(words) + "&gemeente=" + in(organisation) + "&rol=" + in(role) + "&trefwoord=" + in(tag) + "&pagina=" + page;
    }

    Form form() {
        return Form.empty().with("zoek", words).with("gemeente", organisation).with("rol", role).with("trefwoord", tag);
    }

    private static String cut(String value) {
        String typed = value.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static String in(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
