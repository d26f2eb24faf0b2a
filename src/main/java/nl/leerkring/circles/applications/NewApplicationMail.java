package nl.leerkring.circles.applications;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/**
 * To coordinators: on screen for each application, by mail once a day.
 *
 * @param href where it can be read
 * @param day  the circle, the coordinator and the day, so that a second one on that day is not mailed
 */
record NewApplicationMail(String circle, String href, String day) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": nieuwe aanmelding", circle + ": new application");
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je coördinator bent van " + circle + ".", "You are getting this message because you coordinate " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees de aanmelding", "Read the application"), href);
    }

    @Override
    public String once() {
        return "new application " + day;
    }
}
