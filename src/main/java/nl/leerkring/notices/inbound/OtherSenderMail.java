package nl.leerkring.notices.inbound;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** Somebody else, or she from another address, answered at an address that is hers. What was written does not stand in it. @param sender empty: not known */
record OtherSenderMail(String sender) implements Letter {

    @Override
    public Text subject() {
        return Text.of("Een antwoord van een ander adres is niet gebruikt", "An answer from another address was not used");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand een mail beantwoordde die wij aan jou stuurden.",
                "You are getting this email because somebody answered an email that we sent to you.");
    }
}
