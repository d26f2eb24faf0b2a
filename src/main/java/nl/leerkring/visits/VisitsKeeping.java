package nl.leerkring.visits;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class VisitsKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text REMOVED_A_MONTH = Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was removed: a month");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("visits.visit", Text.of("projectbezoeken: wat het project is en wat er lastig aan was", "project visits: what the project is and what went hard"), WITH_THE_CIRCLE, GONE, null),
                new Kept("visits.stop", Text.of("de route van een projectbezoek", "the route of a project visit"), REMOVED_A_MONTH, GONE,
                        "delete from visits.stop where removed < now() - interval '30 days'"),
                new Kept("visits.local_person", Text.of("naam en functie van wie mensen bij een projectbezoek ontmoeten, met hun toestemming", "name and position of the people met on a project visit, with their consent"),
                        Text.of("een jaar na de bijeenkomst; wie weggehaald is een maand", "a year after the meeting; who was removed: a month"), GONE, """
                        delete from visits.local_person l using visits.visit v, meetings.meeting m where v.item = l.item and m.id = v.meeting
                            and (m.ends < now() - interval '1 year' or l.removed < now() - interval '30 days')
                        """),
                new Kept("visits.walker", Text.of("wie in welke loopgroep zit", "who walks in which group"), Text.of("tot een maand na de bijeenkomst", "until a month after the meeting"), GONE, """
                        delete from visits.walker w using visits.visit v, meetings.meeting m where v.item = w.item and m.id = v.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("visits.observation", Text.of("wat mensen bij een projectbezoek zagen, vroegen en meenamen", "what people saw, asked and took home on a project visit"), REMOVED_A_MONTH, GONE,
                        "delete from visits.observation where removed < now() - interval '30 days'"),
                new Kept("visits.photo", Text.of("foto’s van een projectbezoek; de plek alleen als de maker dat wilde", "photos of a project visit; the location only if the maker wanted that"), REMOVED_A_MONTH, GONE,
                        "delete from visits.photo where removed < now() - interval '30 days'"),
                new Kept("visits.theme", Text.of("waarop een kring een plek een cijfer geeft", "what a circle scores places on"), WITH_THE_CIRCLE, GONE, null),
                new Kept("visits.score", Text.of("welke cijfers iemand een plek gaf, en waarom", "which scores somebody gave a place, and why"), WITH_THE_CIRCLE, GONE, null));
    }
}
