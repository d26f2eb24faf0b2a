package nl.leerkring.proof;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page with axe-core, for WCAG 2.2 level A and AA. Only what is wrong is told: to write down all that is right takes longer than to look. */
final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String LOOK = """
            levels => axe.run(document, { runOnly: levels, resultTypes: ['violations'] }).then(({ violations }) => violations.map(fault =>
              `${fault.id}: ${fault.help} ${fault.nodes.slice(0, 3).map(node => `${node.html} (${node.target})`).join(' ')}`))""";

    private Axe() {
    }

    @SuppressWarnings("unchecked") // the script gives a list of texts
    static List<String> faults(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(LOOK, LEVELS);
    }
}
