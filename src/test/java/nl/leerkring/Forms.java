package nl.leerkring;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.world.Sources;

/** Forms in templates: what somebody types is not lost by leaving. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("<form\\b(.*?)</form>", Pattern.DOTALL);
    private static final Pattern LONG = Pattern.compile("<textarea|@template\\.web\\.components\\.Area\\(|@template\\.(?!web\\.components\\.)");
    private static final Pattern SHORT = Pattern.compile("<input type=\"(text|email)\"|@template\\.web\\.components\\.Field\\(");

    private Forms() {
    }

    /** Forms in which much is typed (a longer text, or two fields and more), and that neither keep a draft nor warn. */
    static List<String> withoutDraft(List<Path> templates) {
        return templates.stream().flatMap(file -> FORM.matcher(Sources.text(file)).results().map(form -> form.group(1))
                .filter(form -> !form.contains("method=\"get\"") && !form.contains("data-draft=")
                        && (LONG.matcher(form).find() || SHORT.matcher(form).results().count() > 1))
                .map(form -> file + ": " + form.strip().lines().findFirst().orElse(""))).toList();
    }
}
