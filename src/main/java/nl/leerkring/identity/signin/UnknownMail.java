package nl.leerkring.identity.signin;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record UnknownMail() implements Letter {

    @Override
    public Text subject() {
        return Text.of("Leerkring: dit adres kennen we niet", "Leerkring: we do not know this address");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit adres invulde om in te loggen. Was jij dat niet? Dan hoef je niets te doen.",
                "You get this mail because somebody filled in this address to sign in. Was it not you? Then there is nothing to do.");
    }
}
