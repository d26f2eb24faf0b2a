package nl.leerkring.web;

import java.util.List;
import java.util.stream.Collectors;

/** A sentence on screen, in both languages, written where it is used so that neither can be forgotten. */
public record Text(String nl, String en) {

    public static Text of(String nl, String en) {
        return new Text(nl, en);
    }

    /** Something that reads the same in both, such as the name of a circle. */
    public static Text name(String name) {
        return new Text(name, name);
    }

    /** One after the other. */
    public static Text joined(List<Text> sentences) {
        return new Text(sentences.stream().map(Text::nl).collect(Collectors.joining(" ")), sentences.stream().map(Text::en).collect(Collectors.joining(" ")));
    }

    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }
}
