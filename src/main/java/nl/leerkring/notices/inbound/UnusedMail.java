package nl.leerkring.notices.inbound;

import java.util.List;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** An answer that could not be used, with the reason and what its writer wrote, so that nothing is lost. @param about the subject of her mail */
record UnusedMail(String about, Text reason, String words) implements Letter {

    @Override
    public Text subject() {
        return Text.of("We konden je antwoord niet gebruiken", "We could not use your answer");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je een mail van ons beantwoordde.", "You are getting this email because you answered one of ours.");
    }

    List<String> lines() {
        return lines(words);
    }

    static List<String> lines(String words) {
        return words.lines().map(String::strip).toList();
    }
}
