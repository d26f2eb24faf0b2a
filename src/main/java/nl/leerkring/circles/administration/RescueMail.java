package nl.leerkring.circles.administration;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record RescueMail(String circle, String home, String by) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": je bent nu coördinator", circle + ": you are coordinator now");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je meedoet aan " + circle + ".", "You get this mail because you take part in " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de kring", "To the circle"), home);
    }
}
