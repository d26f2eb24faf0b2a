package nl.leerkring.circles.archive;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** @param closed false: it was opened again */
record ClosingMail(String circle, String href, String by, boolean closed) implements Letter {

    @Override
    public Text subject() {
        return closed ? Text.of(circle + ": de kring is afgesloten", circle + ": the circle is closed")
                : Text.of(circle + ": de kring is weer open", circle + ": the circle is open again");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je in deze leerkring zit.", "You are getting this message because you are in this learning circle.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de kring", "Go to the circle"), href);
    }
}
