package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record ThanksMail(Contribution contribution, String token) implements Letter {

    @Override
    public Text subject() {
        return contribution.occasion().subject("dank je wel voor je bijdrage", "thank you for your contribution");
    }

    @Override
    public Text why() {
        return contribution.why();
    }

    @Override
    public Action action() {
        return new Action(Text.of("Zet je presentatie erbij", "Add your slides"), "/gast/" + token);
    }
}
