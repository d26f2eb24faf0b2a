package nl.leerkring.web.components;

import nl.leerkring.web.Text;

/** How a kind of programme item looks and what it is called. Four are pillars and have a hue; the others are neutral. */
public record Pillars(String key, String icon, Text word) {

    public static Pillars of(String key) {
        return switch (key) {
            case "actualiteiten" -> new Pillars(key, "news", new Text("Actualiteiten", "News"));
            case "intervisie" -> new Pillars(key, "intervision", new Text("Intervisie", "Peer consultation"));
            case "verdieping" -> new Pillars(key, "deepdive", new Text("Verdieping", "Deep dive"));
            case "projectbezoek" -> new Pillars(key, "visit", new Text("Projectbezoek", "Project visit"));
            case "pauze" -> new Pillars(key, "break", new Text("Pauze", "Break"));
            case "opening" -> new Pillars(key, "opening", new Text("Opening", "Opening"));
            case "oogst" -> new Pillars(key, "harvest", new Text("Oogst", "Harvest"));
            default -> new Pillars("overig", "clock", new Text("Onderdeel", "Item"));
        };
    }
}
