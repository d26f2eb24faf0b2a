package nl.leerkring.circles.administration;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record RescueMail(String circle, String home, String by) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": je bent nu coördinator", circle + ": you are now coordinator");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je meedoet aan " + circle + ".", "You are getting this email because you take part in " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de kring", "Go to the circle"), home);
    }
}
