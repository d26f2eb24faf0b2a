package nl.leerkring.circles.applications;

import nl.leerkring.circles.applications.Application.Choice;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/**
 * What the coordinators decided, with a sentence of their own in it.
 *
 * @param by       the name of who decided
 * @param personal what she adds; may be empty
 * @param path     for who is accepted: the invitation; for who waits: the application; for who is declined: the circle's page
 */
record DecisionMail(String circle, Choice choice, String by, String personal, String path) implements Letter {

    @Override
    public Text subject() {
        return switch (choice) {
            case ACCEPTED -> Text.of(circle + ": je kunt meedoen", circle + ": you can join");
            case WAITING -> Text.of(circle + ": je staat op de wachtlijst", circle + ": you are on the waiting list");
            case DECLINED -> Text.of(circle + ": over je aanmelding", circle + ": about your application");
        };
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je je hebt aangemeld voor " + circle + ".", "You are getting this email because you applied for " + circle + ".");
    }

    @Override
    public Action action() {
        return switch (choice) {
            case ACCEPTED -> new Action(Text.of("Doe mee", "Join"), path);
            case WAITING -> new Action(Text.of("Naar je aanmelding", "Go to your application"), path);
            case DECLINED -> new Action(Text.of("Bekijk andere leerkringen", "Look at other learning circles"), path);
        };
    }
}
