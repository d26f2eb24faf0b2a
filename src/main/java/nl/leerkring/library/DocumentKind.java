package nl.leerkring.library;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** What a document on the shelf is for. */
public enum DocumentKind implements Coded {
    REPORT(Text.of("verslag", "report")),
    PRESENTATION(Text.of("presentatie", "presentation")),
    GUIDE(Text.of("handreiking", "guide")),
    POLICY(Text.of("beleid", "policy")),
    RESEARCH(Text.of("onderzoek", "research")),
    TOOL(Text.of("hulpmiddel", "tool")),
    EXAMPLE(Text.of("voorbeeld", "example")),
    OTHER(Text.of("iets anders", "something else"));

    private final Text label;

    DocumentKind(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public static List<Option> options(Ui ui) {
        return Stream.of(values()).map(each -> new Option(each.code(), ui.say(each.label))).toList();
    }
}
