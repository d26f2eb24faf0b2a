package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.Ground;
import nl.leerkring.discussions.Subject;
import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * Beginning a conversation.
 *
 * @param subject what it will be about; nothing: it is on its own
 * @param largest "100 MB"
 */
record StartPage(Seat seat, @Nullable Subject subject, Ground.@Nullable Place place, Form form, int status, String largest) implements Page {

    @Override
    public Text title() {
        return place == null ? Text.of("Begin een gesprek", "Begin a conversation") : Text.of("Gesprek over ‘" + place.title() + "’", "Conversation about ‘" + place.title() + "’");
    }

    String action() {
        return subject == null ? seat.href() + "/gesprekken/nieuw" : subject.href(seat);
    }

    String back() {
        return place == null ? seat.href() + "/gesprekken" : place.href();
    }

    boolean speaks() {
        return Thread.speaks(seat);
    }

    /** Who leads may talk among those who lead. */
    boolean chooses() {
        return place == null && Audience.TEAM.holds(seat);
    }

    static List<Option> audiences(Ui ui) {
        return List.of(Audience.values()).stream().map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    Form opened() {
        return form.value("wie").isEmpty() ? form.with("wie", Audience.CIRCLE.word()) : form;
    }
}
