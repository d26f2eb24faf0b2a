package nl.leerkring.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.nodes.Element;

/** Follows every link that somebody sees, and keeps one page of each kind. */
final class Crawl {

    private static final int MOST = 400;

    private final Guest guest;
    private final List<Routes.Route> routes;
    private final Map<String, Answered> pages = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> perRoute = new LinkedHashMap<>();

    private Crawl(Guest guest, List<Routes.Route> routes) {
        this.guest = guest;
        this.routes = routes;
    }

    /** By the pattern of its address, the first page that was found. */
    static Map<String, Answered> of(Guest guest, Routes routes, String... from) {
        Crawl crawl = new Crawl(guest, routes.all().stream().filter(Routes.Route::reads).toList());
        crawl.walk(new ArrayDeque<>(List.of(from)));
        return crawl.pages;
    }

    private void walk(Deque<String> waiting) {
        while (!waiting.isEmpty() && seen.size() < MOST) {
            String path = waiting.poll();
            String pattern = pattern(path);
            if (pattern == null || !seen.add(path) || perRoute.merge(pattern, 1, Integer::sum) > 3) {
                continue;
            }
            Answered answered = guest.get(path);
            if (answered.status() >= 500) {
                throw new AssertionError(path + " answers " + answered.status());
            }
            if (!answered.header("Content-Type").startsWith("text/html")) {
                continue;
            }
            String where = pattern(answered.path());
            pages.putIfAbsent(where == null ? path : where, answered);
            for (Element link : answered.page().select("a[href^=/], [hx-get^=/]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("hx-get");
                waiting.add(href.replaceAll("#.*", ""));
            }
        }
    }

    /** The route that answers this path; the one with the fewest variables if there are several. */
    private String pattern(String address) {
        String path = address.replaceAll("[?#].*", "");
        return routes.stream().map(Routes.Route::path).filter(route -> !route.endsWith("/live") && !route.startsWith("/assets"))
                .filter(route -> path.matches(route.replaceAll("\\{\\*\\w+}", ".*").replaceAll("\\{\\w+}", "[^/]+")))
                .min(java.util.Comparator.comparingInt(route -> route.length() - route.replace("{", "").length())).orElse(null);
    }
}
