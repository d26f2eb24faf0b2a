package nl.leerkring.proof;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page with axe-core, for WCAG 2.2 level A and AA. There are no frames to look into, so it needs no window of its own for what it found. */
final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {
    }

    static List<String> faults(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).withTags(LEVELS).analyze().getViolations().stream()
                .map(fault -> fault.getId() + ": " + fault.getHelp() + " " + fault.getNodes().stream().limit(3)
                        .map(node -> node.getHtml() + " (" + node.getTarget() + ")").toList()).toList();
    }
}
