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
        return contribution.why();
    }
}
