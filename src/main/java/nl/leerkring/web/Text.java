package nl.leerkring.web;

/** A sentence on screen, in both languages, written where it is used so that neither can be forgotten. */
public record Text(String nl, String en) {

    public static Text of(String nl, String en) {
        return new Text(nl, en);
    }

    /** Something that reads the same in both, such as the name of a circle. */
    public static Text name(String name) {
        return new Text(name, name);
    }

    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
