package nl.leerkring.network.introductions;

import java.util.UUID;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/**
 * You both said yes.
 *
 * @param asked she who reads it asked herself
 */
record IntroductionMail(UUID id, Introduction.Party other, String address, String reason, boolean asked) implements Letter {

    @Override
    public Text subject() {
        return Text.of("Maak kennis met " + other.name(), "Meet " + other.name());
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat jullie allebei aan elkaar voorgesteld wilden worden.", "You are getting this email because you both wanted to be introduced.");
    }

    @Override
    public String once() {
        return "introduction " + id + (asked ? " asker" : " asked");
    }
}
