package nl.leerkring.deepdives.games;

import nl.leerkring.deepdives.MoreFormats;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

@Component
class GameShelf implements MoreFormats {

    @Override
    public String word() {
        return "spel";
    }

    @Override
    public Text title() {
        return Text.of("Rollenspel", "Role play");
    }

    @Override
    public Text purpose() {
        return Text.of("Aan een of meer tafels in de schoenen van een ander: rollen met een verborgen belang, nieuws van buiten, één voorstel.",
                "At one or more tables in somebody else’s shoes: roles with a hidden interest, news from outside, one proposal.");
    }
}
