package nl.leerkring.meetings.setup;

import java.util.List;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeItem.Draft;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;

/** The four pillars laid out over a day, from half past nine to five; a beginning that everybody changes. */
public final class FourPillars {

    private FourPillars() {
    }

    public static List<Draft> day(Language language) {
        return List.of(
                item(language, Pillar.OVERIG, 30, Text.of("Inloop met koffie en thee", "Arrival with coffee and tea")).byHost(),
                item(language, Pillar.OPENING, 15, Text.of("Opening en welkom", "Opening and welcome")),
                item(language, Pillar.ACTUALITEITEN, 45, Text.of("Actualiteiten: wat is er nieuw bij jou?", "News: what is new with you?")),
                item(language, Pillar.VERDIEPING, 60, Text.of("Verdieping met een gast-expert", "Deep dive with a guest expert")),
                item(language, Pillar.VERDIEPING, 45, Text.of("Werksessie", "Work session")),
                item(language, Pillar.PAUZE, 45, Text.of("Lunch", "Lunch")).byHost(),
                item(language, Pillar.PROJECTBEZOEK, 90, Text.of("Projectbezoek", "Project visit")).byHost(),
                item(language, Pillar.PAUZE, 15, Text.of("Pauze", "Break")).byHost(),
                item(language, Pillar.INTERVISIE, 75, Text.of("Intervisie", "Peer consultation")),
                item(language, Pillar.OOGST, 30, Text.of("Oogst: wat neem je mee?", "Harvest: what do you take home?")));
    }

    private static Draft item(Language language, Pillar pillar, int minutes, Text title) {
        return Draft.of(pillar, title.in(language), minutes);
    }
}
