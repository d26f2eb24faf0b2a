package nl.leerkring.meetings.setup;

import java.util.List;
import nl.leerkring.circles.CircleStarted;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Copy;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays out the year of a circle: as another had it, or from the template "four meetings", from putting it on the agenda to carrying it out. */
@Component
class Setup {

    private static final List<Day> DAYS = List.of(
            new Day(Text.of("Kennismaken en agenderen", "Getting to know each other and setting the agenda"),
                    Text.of("Wat speelt er bij ons, en hoe komt het op de agenda?", "What is going on where we work, and how do we get it on the agenda?"),
                    Text.of("We kennen elkaars vraag\nEen lijst van kansen om op in te spelen", "We know each other’s questions\nA list of opportunities to act on")),
            new Day(Text.of("Visie", "Vision"),
                    Text.of("Wat willen we bereiken, en in welke woorden verstaan we elkaar?", "What do we want to achieve, and which words do we share?"),
                    Text.of("Bouwstenen voor een visie\nEen eerste gedeelde taal", "Building blocks of a vision\nA first shared language")),
            new Day(Text.of("Plan", "Plan"),
                    Text.of("Hoe werkt het door in plannen, en wie doet mee?", "How does it carry through into plans, and who is involved?"),
                    Text.of("Aandachtspunten voor ons eigen plan", "Points to watch in our own plan")),
            new Day(Text.of("Uitvoeren en volhouden", "Putting it into practice and keeping it going"),
                    Text.of("Wat levert het op, en hoe houden we het vol?", "What does it achieve, and how do we keep it going?"),
                    Text.of("Succesvoorwaarden\nAfspraken over hoe we verdergaan", "Conditions for success\nAgreements on how to continue")));

    private final Meetings meetings;
    private final Programme programme;
    private final Copying copying;

    Setup(Meetings meetings, Programme programme, Copying copying) {
        this.meetings = meetings;
        this.programme = programme;
        this.copying = copying;
    }

    private record Day(Text theme, Text question, Text outcomes) {
    }

    @EventListener
    void started(CircleStarted started) {
        Copy copy = started.copy();
        if (copy != null && copy.takes(Copy.Part.MEETINGS)) {
            copying.copy(copy, started.by());
        } else if (started.template().equals("vier-bijeenkomsten")) {
            Coordinator by = started.by();
            Language language = by.seat().viewer().language();
            DAYS.forEach(day -> programme.add(by, meetings.add(by, day.theme().in(language), day.question().in(language),
                    day.outcomes().in(language)), FourPillars.day(language)));
        }
    }
}
