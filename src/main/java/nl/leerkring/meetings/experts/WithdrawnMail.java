package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record WithdrawnMail(Contribution contribution, String by) implements Letter {

    @Override
    public Text subject() {
        return contribution.occasion().subject("je bijdrage gaat niet door", "your contribution is not needed");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je als gast-expert bijdraagt aan een bijeenkomst van " + contribution.occasion().circleName() + ".",
                "You get this mail because you contribute as a guest expert to a meeting of " + contribution.occasion().circleName() + ".");
    }
}
