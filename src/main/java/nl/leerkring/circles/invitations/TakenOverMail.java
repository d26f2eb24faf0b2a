package nl.leerkring.circles.invitations;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** @param successor the name of who took over your seat */
record TakenOverMail(String circle, String href, String successor) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": " + successor + " nam je plek over", circle + ": " + successor + " took over your seat");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat jouw plek in deze kring is overgedragen.", "You are getting this message because your seat in this circle was handed over.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de kring", "Go to the circle"), href);
    }
}
