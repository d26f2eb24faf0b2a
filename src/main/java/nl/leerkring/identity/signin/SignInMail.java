package nl.leerkring.identity.signin;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record SignInMail(String token, String code) implements Letter {

    @Override
    public Text subject() {
        return Text.of("Leerkring: inloggen", "Leerkring: sign in");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit adres invulde om in te loggen. Was jij dat niet? Dan hoef je niets te doen.",
                "You are getting this email because somebody entered this address to sign in. Wasn’t it you? Then there is nothing you need to do.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Inloggen", "Sign in"), "/inloggen/" + token);
    }

    /** In two halves, easier to read over. */
    String readableCode() {
        return code.substring(0, 4) + " " + code.substring(4);
    }
}
