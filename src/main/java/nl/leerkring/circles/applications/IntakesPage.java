package nl.leerkring.circles.applications;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.circles.applications.Application.State;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * @param href  of this list
 * @param state which ones are shown; nothing: all
 * @param found one more than fits on a page, if there are more
 */
record IntakesPage(String href, @Nullable State state, Map<State, Integer> counts, List<Application> found, int page, Terms terms) implements Page {

    @Override
    public Text title() {
        return Text.of("Aanmeldingen", "Applications");
    }

    List<Application> shown() {
        return found.subList(0, Math.min(Intakes.PER_PAGE, found.size()));
    }

    boolean more() {
        return found.size() > Intakes.PER_PAGE;
    }

    List<Link> tabs(Ui ui) {
        Stream<Link> states = Stream.of(State.NEW, State.WAITING, State.ACCEPTED, State.DECLINED, State.WITHDRAWN)
                .map(each -> Link.to(capital(ui.say(each.label())) + " (" + counts.getOrDefault(each, 0) + ")", href(each)));
        return Stream.concat(states, Stream.of(Link.to(ui.say("Alle", "All"), href(null)))).toList();
    }

    String here() {
        return href(state);
    }

    private String href(@Nullable State which) {
        return href + "?staat=" + (which == null ? "alle" : which.word());
    }

    static String meta(Ui ui, Application application) {
        var typed = application.typed();
        String job = typed.job().isEmpty() ? "" : " · " + typed.job();
        return typed.organisation() + job + " · " + ui.say(typed.domain().label()) + " · " + ui.day(java.util.Objects.requireNonNull(application.confirmed()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
