package nl.leerkring.web.components;

import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

import static java.util.Map.entry;

/** Our own line drawings on a grid of 24; each is one path, drawn in the colour of the text around it. */
public final class Icons {

    private static final Map<String, String> PATHS = Map.ofEntries(
        // the pillars
        entry("news", "M4 5h12v14H6a2 2 0 0 1-2-2zM16 9h4v8a2 2 0 0 1-4 0M7 9h6M7 12.5h6M7 16h4"),
        entry("intervision", "M12 4.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4M5.5 13a2 2 0 1 0 0 4a2 2 0 1 0 0-4M18.5 13a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8.5 7.5C6.5 8.5 5.5 10 5.3 11M15.5 7.5c2 1 3 2.5 3.2 3.5M8.5 18.5c2.2 1.2 4.8 1.2 7 0"),
        entry("deepdive", "M3 7.5 12 4l9 3.5-9 3.5zM3 12l9 3.5 9-3.5M3 16.5 12 20l9-3.5"),
        entry("visit", "M4 20V9l6-4v15M10 20h10V10h-10M13.5 13.5h3M13.5 16.5h3M7 12v.01M7 15.5v.01M2.5 20h19"),
        entry("break", "M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8 3v2.5M12 3v2.5"),
        entry("opening", "M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.1 2.100M16.3 16.300l2.1 2.100M5.6 18.400l2.1-2.100M16.3 7.700l2.1-2.100M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6"),
        entry("harvest", "M4 11h16l-1.6 8.5H5.600zM8 11c0-4 1.5-6.5 4-6.5s4 2.5 4 6.5M9.5 14.5v2M14.5 14.5v2"),
        // time and place
        entry("calendar", "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8"),
        entry("clock", "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2"),
        entry("map-pin", "M12 21c4.3-4.4 6.5-7.9 6.5-11a6.5 6.5 0 0 0-13 0c0 3.1 2.2 6.6 6.5 11M12 7.800a2.2 2.2 0 1 0 0 4.400a2.2 2.2 0 1 0 0-4.4"),
        entry("route", "M6 15.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M18 3.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8.5 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6.5"),
        entry("history", "M4 12a8 8 0 1 0 2.5-5.800L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.7"),
        // people
        entry("people", "M9 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M3 19.5c.3-3.5 2.7-5.5 6-5.5s5.7 2 6 5.5M15.5 5.300a3 3 0 0 1 0 5.400M17.5 14.300c2 .7 3.3 2.5 3.5 5.2"),
        entry("person", "M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20.5c.4-3.8 3.3-6 7.5-6s7.1 2.2 7.5 6"),
        entry("chair", "M7 4v9M17 4v9M7 6.5h10M6 13h12v3H6zM7.5 16v4.5M16.5 16v4.5"),
        entry("diet", "M7 3.5v17M4.5 3.5V8a2.5 2.5 0 0 0 5 0V3.5M17 13.5v7M17 3.5c-2.3 1-3.5 3.5-3.5 6.5 0 2 1 3.5 3.5 3.5z"),
        entry("access", "M12 3a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3M12 8v6h4l2.5 5.5M12 10.5h4M9 11.5a5 5 0 1 0 6 6.5"),
        // things
        entry("document", "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6"),
        entry("question", "M4 5h16v11.5h-8L7.5 20v-3.5H4zM10 9.200a2 2 0 1 1 2.8 1.800c-.5.3-.8.6-.8 1.200M12 14.200v.01"),
        entry("talk", "M3.5 4.500h12v8.500H9l-3.5 3v-3h-2zM18 9h2.500v8h-2v3L15 17H9.500"),
        entry("home", "M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20"),
        entry("mail", "M3.5 5.5h17v13h-17zM3.5 7l8.5 6 8.5-6"),
        entry("bell", "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4M12 3v2"),
        entry("key", "M8 11.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8M11 12.8 19.5 4.300M16 8l2.5 2.5M13.5 10.5l1.5 1.5"),
        entry("lock", "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5"),
        entry("wall", "M3 4.5h18v11.5H3zM12 16v4.5M8 20.5h8M7 12l3-3 2.5 2 4-3.5"),
        entry("star", "M12 3.800l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z"),
        // acts
        entry("plus", "M12 5v14M5 12h14"),
        entry("check", "M4.5 12.5l5 5 10-11"),
        entry("cross", "M6 6l12 12M18 6 6 18"),
        entry("maybe", "M9 8.5a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 17.5v.01"),
        entry("search", "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3 20.5 20.5"),
        entry("edit", "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5"),
        entry("trash", "M4.5 7h15M9 7V4h6v3M6.5 7l1 13.5h9l1-13.5M10.5 11v6M13.5 11v6"),
        entry("undo", "M8.5 5 4 9.5 8.5 14M4 9.5h10a5 5 0 0 1 0 10h-3"),
        entry("up", "M12 19.5V5M6 11l6-6 6 6"),
        entry("down", "M12 4.5V19M6 13l6 6 6-6"),
        entry("drag", "M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01"),
        entry("print", "M7 8.5V3.5h10v5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z"),
        entry("download", "M12 4v11.5M7 11l5 5 5-5M4.5 20h15"),
        entry("upload", "M12 16V4.5M7 9l5-5 5 5M4.5 20h15"),
        entry("copy", "M8.5 8.5h11.5v12H8.5zM15.5 8.5v-5H4v12h4.5"),
        entry("link", "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1.2 1.200M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.700l1.2-1.2"),
        entry("external", "M10 5H5v14h14v-5M13.5 4.5h6v6M19.5 4.5l-8.5 8.5"),
        entry("menu", "M4 7h16M4 12h16M4 17h16"),
        entry("chevron", "M6 9.5l6 6 6-6"),
        entry("next", "M9.5 6l6 6-6 6"),
        entry("settings", "M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5"),
        entry("logout", "M14 4.5H5v15h9M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5"),
        // states
        entry("info", "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 11v5.5M12 7.800v.01"),
        entry("success", "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M8 12.300l2.8 2.8 5.2-5.8"),
        entry("warning", "M12 4 21.5 20h-19zM12 10v4.5M12 17.200v.01"),
        entry("error", "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5V13M12 16.300v.01"));

    private Icons() {}

    /** An unknown name is a mistake of ours: better found in a test than seen as a hole in a page. */
    public static String path(String name) {
        String path = PATHS.get(name);
        if (path == null) throw new IllegalArgumentException("No icon is called " + name);
        return path;
    }

    public static SequencedSet<String> names() {
        return new TreeSet<>(PATHS.keySet());
    }
}
