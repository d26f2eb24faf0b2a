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
                "You are getting this email because somebody entered this address to sign in. Wasn’t it you? Then there is nothing you need to do.");
    }
}
