package nl.leerkring.intervision;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class IntervisionKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CASE = Text.of("zo lang als de casus", "as long as the case");
    private static final Text WITH_THE_KEY = Text.of("tot de datum die je vooraf ziet, meestal twee weken na de dag; wat je weghaalt een week", "until the date that you see beforehand, usually two weeks after the day; what you take away a week");

    /** The key before what it opens, so that nothing is left readable in between. */
    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("intervision.seal", Text.of("de sleutel van een casus", "the key of a case"), WITH_THE_KEY, Text.of("vernietigd, en daarmee alle woorden van de casus", "destroyed, and with it all words of the case"), """
                        delete from intervision.seal s using intervision.case c left join meetings.meeting m on m.id = c.meeting
                        where c.id = s.the_case and s.held is null and (c.removed < now() - interval '7 days'
                            or coalesce(s.expires, m.ends + interval '14 days', c.changed + interval '180 days') < now())
                        """),
                new Kept("intervision.case", Text.of("casussen voor intervisie, versleuteld", "cases for intervision, encrypted"), WITH_THE_KEY, GONE,
                        "delete from intervision.case c where not exists (select 1 from intervision.seal s where s.the_case = c.id)"),
                new Kept("intervision.recognition", Text.of("welke casus iemand herkende", "which case somebody recognised"), WITH_THE_CASE, GONE, null),
                new Kept("intervision.outcome", Text.of("hoe de keuze van casussen uitviel", "how the choice of cases came out"), WITH_THE_CASE, GONE, null),
                new Kept("intervision.choosing", Text.of("wanneer de casussen gekozen zijn, en door wie", "when the cases were chosen, and by whom"), WITH_THE_CIRCLE, GONE, null),
                new Kept("intervision.subgroup", Text.of("de groepen van een dag, met werkvorm en begeleider", "the groups of a day, with method and facilitator"), WITH_THE_CIRCLE, GONE, null),
                new Kept("intervision.placed", Text.of("wie in welke groep zat", "who sat in which group"), WITH_THE_CIRCLE, GONE, null),
                new Kept("intervision.apart", Text.of("wie niet bij elkaar in een groep zit", "who does not sit together in a group"), WITH_THE_CIRCLE, GONE, null),
                new Kept("intervision.agreement", Text.of("afspraken van een groep", "agreements of a group"), Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was removed: a month"), GONE,
                        "delete from intervision.agreement where removed < now() - interval '30 days'"),
                new Kept("intervision.next_step", Text.of("wat je na intervisie wilde doen, en hoe het ging", "what you wanted to do after intervision, and how it went"),
                        Text.of("tot twee jaar na de datum die je koos", "until two years after the date that you chose"), GONE,
                        "delete from intervision.next_step where due < now() - interval '2 years' or removed < now() - interval '1 day'"),
                new Kept("intervision.release", Text.of("lessen en contactvragen die een inbrenger vrijgaf", "lessons and requests for contact that a bringer released"),
                        Text.of("zo lang als de kring bestaat; wat ingetrokken is een maand", "as long as the circle exists; what was taken back: a month"), GONE,
                        "delete from intervision.release where removed < now() - interval '30 days'"));
    }
}
