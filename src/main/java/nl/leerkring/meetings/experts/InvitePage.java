package nl.leerkring.meetings.experts;

import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

record InvitePage(Organiser organiser, ProgrammeItem item, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Nodig een gast-expert uit", "Invite a guest expert");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return organiser.href() + "/programma/" + item.id();
    }

    static List<Option> languages(Ui ui) {
        return List.of(new Option("nl", ui.say("Nederlands", "Dutch")), new Option("en", ui.say("Engels", "English")));
    }
}
