package nl.leerkring.notices.inbound;

import java.util.List;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** What an answer did, with what we read of it. */
record ReceiptMail(Text said, String words) implements Letter {

    @Override
    public Text subject() {
        return Text.of("Je antwoord is binnen", "We got your answer");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je een mail van ons beantwoordde.", "You are getting this email because you answered one of ours.");
    }

    List<String> lines() {
        return UnusedMail.lines(words);
    }
}
