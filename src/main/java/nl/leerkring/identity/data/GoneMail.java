package nl.leerkring.identity.data;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record GoneMail() implements Letter {

    @Override
    public Text subject() {
        return Text.of("Leerkring: je gegevens zijn verwijderd", "Leerkring: your data has been deleted");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je je gegevens liet verwijderen. Het is de laatste.",
                "You are getting this email because you had your data deleted. It is the last one.");
    }
}
