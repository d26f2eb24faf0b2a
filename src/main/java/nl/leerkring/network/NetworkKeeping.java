package nl.leerkring.network;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class NetworkKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_REQUEST = Text.of("zo lang als het verzoek", "as long as the request");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("network.listing", Text.of("dat je gevonden wilt worden door mensen van andere kringen, sinds wanneer, en of je laat zien van wie je leert", "that you want to be found by people of other circles, since when, and whether you show from whom you learn"),
                        Text.of("tot je het intrekt of je gegevens laat verwijderen; ook als je kring stopt", "until you withdraw it or have your data deleted; also when your circle closes"), GONE, null),
                new Kept("network.introduction", Text.of("verzoeken om aan elkaar voorgesteld te worden: wie, aan wie, en waarom", "requests to be introduced: who, to whom, and why"),
                        Text.of("een jaar", "a year"), GONE, "delete from network.introduction where made < now() - interval '1 year'"),
                new Kept("network.answer", Text.of("of je ja of nee zei op zo’n verzoek", "whether you said yes or no to such a request"), WITH_THE_REQUEST, GONE, null),
                new Kept("network.ending", Text.of("dat een verzoek is ingetrokken", "that a request was withdrawn"), WITH_THE_REQUEST, GONE, null),
                new Kept("network.answer_link", Text.of("de link in de mail over een verzoek", "the link in the email about a request"), Text.of("dertig dagen", "thirty days"), GONE,
                        "delete from network.answer_link where made < now() - interval '30 days'"),
                new Kept("network.stay_question", Text.of("dat we vroegen of je vindbaar wilt blijven nu je kring gestopt is", "that we asked whether you want to stay findable now that your circle has closed"),
                        Text.of("zo lang als de kring bestaat", "as long as the circle exists"), GONE, null));
    }
}
