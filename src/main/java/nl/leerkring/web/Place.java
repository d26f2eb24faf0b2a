package nl.leerkring.web;

import java.util.List;

/**
 * Where in the house this page is: the circle, its navigation, its colour. Put on the request by {@code circles}.
 *
 * @param accent a colour such as {@code #1d5c63}, or nothing
 * @param closed it is an archive: only read
 * @param here   which of the links in {@code nav} the page belongs under
 */
public record Place(String name, String href, String accent, List<Link> nav, boolean closed, String here) {

    public static Place of(String name, String href, String accent, List<Link> nav, boolean closed) {
        return new Place(name, href, accent, nav, closed, href);
    }

    /** The same place, seen from this path: the link with the longest address that the path begins with. */
    Place from(String path) {
        String nearest = "";
        for (Link link : nav) {
            boolean within = path.equals(link.href()) || path.startsWith(link.href() + "/");
            nearest = within && link.href().length() > nearest.length() ? link.href() : nearest;
        }
        return new Place(name, href, accent, nav, closed, nearest);
    }
}
