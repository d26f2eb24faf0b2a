package nl.leerkring.knowledge;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class KnowledgeKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text WITH_THE_CARD = Text.of("zo lang als de kaart", "as long as the card");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("knowledge.card", Text.of("kaarten met wat een kring weet, vraagt, probeert en doet, en wie ze schreef en trekt",
                        "cards with what a circle knows, asks, tries and does, and who wrote them and takes the lead"), WITH_THE_CIRCLE, GONE, null),
                with("passage", Text.of("wat er op een kaart staat", "what stands on a card")),
                with("fragment", Text.of("wie een deel van een kaart mag lezen", "who may read a part of a card")),
                with("reader", Text.of("wie een kaart leest die voor een paar mensen is", "who reads a card that is for a few people")),
                with("link", Text.of("uit welke kaart een kaart komt", "from which card a card comes")),
                with("origin", Text.of("uit welke dag, oogst, les of welk bericht een kaart komt", "from which day, harvest, lesson or news a card comes")),
                with("enclosure", Text.of("welke documenten bij een kaart horen, en wie ze erbij zette", "which documents belong to a card, and who put them there")),
                with("standing", Text.of("hoever gemeenten met een kaart zijn, en wie dat zei", "how far municipalities are with a card, and who said so")),
                with("wording", Text.of("hoe een kaart eerder heette", "how a card was worded before")),
                with("turn", Text.of("wat er met een kaart gebeurde, door wie en waarom", "what happened to a card, by whom and why")),
                with("variant", Text.of("hoe een gemeente een experiment doet", "how a municipality does an experiment")),
                with("check_in", Text.of("wat gevraagd is aan wie een kaart trekt, en wat die antwoordde", "what was asked of who takes the lead of a card, and what was answered")),
                new Kept("knowledge.check_link", Text.of("de links in mails om te zeggen hoe het gaat", "the links in mails to say how it goes"), Text.of("90 dagen", "90 days"), GONE,
                        "delete from knowledge.check_link where made < now() - interval '90 days'"),
                with("consent", Text.of("wie op een kaart genoemd wordt, wie het vroeg, of die of hun werkgever goedvindt dat anderen hem lezen, en een afdruk van de tekst waar dat om ging (niet de tekst zelf)",
                        "who is named on a card, who asked, whether they or their employer agree that others read it, and a print of the text that was about (not the text itself)")),
                with("employer_link", Text.of("de links in mails waarmee een werkgever ja of nee zegt", "the links in mails with which an employer says yes or no")),
                new Kept("knowledge.employer", Text.of("wie voor een organisatie zegt of een kaart open mag: naam en mailadres", "who says for an organisation whether a card may be opened: name and email address"), WITH_THE_CIRCLE, GONE, null),
                new Kept("knowledge.offer", Text.of("vragen die kringen elkaar aanbieden", "questions that circles offer each other"), WITH_THE_CIRCLE, GONE, null),
                new Kept("knowledge.request", Text.of("welke andere kringen een kring vroeg om te delen", "which other circles a circle asked to share"), WITH_THE_CIRCLE, GONE, null),
                new Kept("knowledge.calling", Text.of("de code waarmee andere kringen een kring vragen om te delen", "the code with which other circles ask a circle to share"), WITH_THE_CIRCLE, GONE, null),
                new Kept("knowledge.partner", Text.of("welke kringen kennis met elkaar delen", "which circles share knowledge with each other"), WITH_THE_CIRCLE, GONE, null));
    }

    private static Kept with(String table, Text holds) {
        return new Kept("knowledge." + table, holds, WITH_THE_CARD, GONE, null);
    }
}
