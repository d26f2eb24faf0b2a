package nl.leerkring.visits.groups;

import java.util.List;
import java.util.Map;
import nl.leerkring.visits.Parties;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record GroupsPaperPage(Visiting here, Map<Integer, List<Parties.Walker>> groups) implements Page {

    @Override
    public Text title() {
        return Text.of("Loopgroepen", "Walking groups");
    }
}
