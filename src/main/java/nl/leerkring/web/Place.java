package nl.leerkring.web;

import java.util.List;
import java.util.Map;

/**
 * Where in the house this page is: the circle, its navigation, its colour. Put on the request by {@code circles}.
 *
 * @param accent a colour such as {@code #1d5c63}, or nothing
 * @param closed it is an archive: only read
 * @param fresh  how much is new at these of the links in {@code nav}
 * @param here   which of the links in {@code nav} the page belongs under
 */
public record Place(String name, String href, String accent, List<Link> nav, boolean closed, Map<String, Integer> fresh, String here) {

    public static Place of(String name, String href, String accent, List<Link> nav, boolean closed, Map<String, Integer> fresh) {
        return new Place(name, href, accent, nav, closed, fresh, href);
    }

    public int fresh(Link link) {
        return fresh.getOrDefault(link.href(), 0);
    }

    /** The same place, seen from this path: the link with the longest address that the path begins with. */
    Place from(String path) {
        String nearest = "";
        for (Link link : nav) {
            boolean within = path.equals(link.href()) || path.startsWith(link.href() + "/");
            nearest = within && link.href().length() > nearest.length() ? link.href() : nearest;
        }
        return new Place(name, href, accent, nav, closed, fresh, nearest);
    }
}
