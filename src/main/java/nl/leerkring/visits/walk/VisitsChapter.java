package nl.leerkring.visits.walk;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportChapter;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Spread;
import nl.leerkring.visits.Stop;
import nl.leerkring.visits.ThemeResult;
import nl.leerkring.visits.Visit;
import nl.leerkring.visits.Visited;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * In the report of a day: the project and its route, photos, what people saw, asked and took home, and how they scored the place. Their words stand
 * there without names and for the circle alone, as they were written; whoever takes hers back takes them out of the report.
 */
@Component
class VisitsChapter implements ReportChapter {

    /** From so many people on what they say of a place is nobody's own. */
    private static final int ENOUGH = 3;
    /** So many lines fit in one list. */
    private static final int LINES = 19;
    /** So many photos go in by themselves: more would make the report a book. */
    private static final int PHOTOS = 12;

    private final Visits visits;

    VisitsChapter(Visits visits) {
        this.visits = visits;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<ReportBlock> of(Key key, Meeting meeting, Language language) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (Visited visited : visits.of(key, meeting.id())) {
            List<ReportBlock> told = new ArrayList<>();
            project(told, visited.visit(), language);
            photos(told, visited);
            observations(told, visited, language);
            scores(told, visited, language);
            if (!told.isEmpty()) {
                blocks.add(ReportBlock.heading("bezoek/" + visited.visit().id(), (language == Language.NL ? "Projectbezoek: " : "Project visit: ") + visited.title()));
                blocks.addAll(told);
            }
        }
        return blocks;
    }

    private static void project(List<ReportBlock> told, Visit visit, Language language) {
        String source = "bezoek/" + visit.id();
        if (!visit.description().what().isEmpty()) {
            told.add(ReportBlock.text(source + "/project", visit.description().what()));
        }
        if (!visit.stops().isEmpty()) {
            told.add(ReportBlock.list(source + "/route", language == Language.NL ? "De route" : "The route", visit.stops().stream()
                    .map(stop -> stop.spot().isEmpty() ? stop.title() : stop.title() + ", " + stop.spot()).toList()));
        }
    }

    /** Those of which somebody said what they show; who writes the report chooses further. */
    private static void photos(List<ReportBlock> told, Visited visited) {
        visited.photos().stream().filter(photo -> !photo.caption().isEmpty()).limit(PHOTOS).forEach(photo -> told.add(ReportBlock.photo(visited.visit().source(photo), photo.caption())));
    }

    private static void observations(List<ReportBlock> told, Visited visited, Language language) {
        List<@Nullable Stop> places = new ArrayList<>(visited.visit().stops());
        places.add(null);
        for (Stop stop : places) {
            List<Observation> here = visited.at(stop == null ? null : stop.id());
            String place = stop == null ? (language == Language.NL ? "Onderweg" : "On the way") : stop.title();
            for (Observation.Kind kind : Observation.Kind.values()) {
                List<String> words = here.stream().filter(each -> each.kind() == kind).map(Observation::text).toList();
                lists(told, visited.visit().source(stop == null ? null : stop.id(), kind), place + " – " + kind.label().in(language), words);
            }
        }
    }

    private static void lists(List<ReportBlock> told, String source, String title, List<String> words) {
        for (int from = 0; from < words.size(); from += LINES) {
            told.add(ReportBlock.list(from == 0 ? source : source + "/" + from, title, words.subList(from, Math.min(from + LINES, words.size()))).kept());
        }
    }

    private static void scores(List<ReportBlock> told, Visited visited, Language language) {
        boolean nl = language == Language.NL;
        List<ThemeResult> scored = visited.scores().stream().filter(each -> each.before().count() >= ENOUGH || each.after().count() >= ENOUGH).toList();
        if (scored.isEmpty()) {
            return;
        }
        Visit visit = visited.visit();
        List<List<String>> rows = new ArrayList<>(List.of(nl ? List.of("Thema", "Vooraf", "Achteraf") : List.of("Theme", "Beforehand", "Afterwards")));
        scored.forEach(each -> rows.add(List.of(each.theme().name().in(language), told(each.before(), language), told(each.after(), language))));
        told.add(ReportBlock.table("bezoek/" + visit.id() + "/cijfers", nl ? "Hoe mensen de plek waarderen (middelste cijfer, van 10)" : "How people score the place (median, of 10)", rows));
        for (ThemeResult each : scored) {
            String theme = each.theme().name().in(language);
            lists(told, visit.source(each.theme().code(), true), theme + (nl ? " – goed" : " – good"), each.good());
            lists(told, visit.source(each.theme().code(), false), theme + (nl ? " – kan beter" : " – could be better"), each.better());
        }
    }

    private static String told(Spread spread, Language language) {
        if (spread.count() < ENOUGH) {
            return "–";
        }
        NumberFormat number = NumberFormat.getInstance(language == Language.NL ? Locale.of("nl") : Locale.ENGLISH);
        number.setMaximumFractionDigits(1);
        return number.format(spread.median()) + " (" + spread.count() + (language == Language.NL ? " mensen)" : " people)");
    }
}
