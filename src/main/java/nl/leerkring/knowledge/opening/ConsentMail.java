package nl.leerkring.knowledge.opening;

import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** @param about the circle @param path where one answers @param again she said yes before, to other words or to less */
record ConsentMail(String about, String title, Sight sight, String path, boolean again) implements Letter {

    @Override
    public Text subject() {
        return Text.of(about + ": mag dit verder gelezen worden?", about + ": may this be read further?");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat jij op deze kaart genoemd wordt, of hem schreef. Zonder jouw ja blijft hij in de kring.",
                "You are getting this email because you are named on this card, or wrote it. Without your yes it stays in the circle.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees het en zeg ja of nee", "Read it and say yes or no"), path);
    }
}
