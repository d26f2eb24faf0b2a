package nl.leerkring.identity.organisations;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerkring.web.Form;

/** Mail domains as somebody types them: with commas, spaces or lines between, with or without an at sign. */
final class Domains {

    private static final int MOST = 20;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");

    private Domains() {
    }

    static List<String> read(Form form) {
        List<String> domains = Stream.of(form.optional("domeinen", 2000).toLowerCase(Locale.ROOT).split("[,;\\s]+"))
                .map(word -> word.substring(word.lastIndexOf('@') + 1)).filter(word -> !word.isEmpty()).distinct().toList();
        domains.stream().filter(word -> word.length() > 100 || !DOMAIN.matcher(word).matches()).findFirst().ifPresent(word ->
                form.wrong("domeinen", "‘" + word + "’ is geen maildomein. Het ziet eruit als gemeente.nl.", "‘" + word + "’ is not an email domain. It should look like municipality.nl."));
        if (domains.size() > MOST) {
            form.wrong("domeinen", "Vul er hooguit " + MOST + " in.", "Fill in " + MOST + " at most.");
        }
        return domains;
    }
}
