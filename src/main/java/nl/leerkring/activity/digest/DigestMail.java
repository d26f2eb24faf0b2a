package nl.leerkring.activity.digest;

import java.util.List;
import java.util.UUID;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Recipient;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/**
 * What one person has not seen, by circle, the newest last.
 *
 * @param week in which it goes: there is one in a week, whatever happens
 */
record DigestMail(Recipient to, List<Circle> circles, String week) implements Letter {

    record Circle(String slug, String name, List<Line> lines) {
    }

    /** @param who empty: the program */
    record Line(UUID id, String who, Text text, String href) {

        String sentence(Ui ui) {
            String words = ui.say(text);
            return who.isEmpty() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : who + " " + words;
        }
    }

    @Override
    public Text subject() {
        String about = circles.size() == 1 ? circles.getFirst().name() : "Leerkring";
        return Text.of(about + ": nieuw sinds je er was", about + ": new since you were here");
    }

    @Override
    public Topic topic() {
        return Topic.DIGEST;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat er iets gebeurde dat je nog niet zag. Hij komt hooguit één keer per week.",
                "You are getting this email because something happened that you have not seen yet. It comes once a week at most.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk wat er nieuw is", "View what is new"), circles.size() == 1 ? "/kring/" + circles.getFirst().slug() : "/");
    }

    @Override
    public String once() {
        return "digest " + to.person() + " " + week;
    }
}
