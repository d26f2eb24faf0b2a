package nl.leerkring.identity.admin;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.notices.Outbox;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** @param letterbox there is no mail server, so mails are read here */
record PostPage(List<Outbox.Mail> mails, Outbox.@Nullable State state, boolean letterbox) implements Page {

    @Override
    public Text title() {
        return Text.of("Post", "Email");
    }

    String here() {
        return state == null ? "/beheer/post" : href(state);
    }

    List<Link> tabs(Ui ui) {
        List<Link> tabs = new ArrayList<>(List.of(Link.to(ui.say("Alles", "All"), "/beheer/post")));
        for (Outbox.State each : Outbox.State.values()) {
            tabs.add(Link.to(ui.say(each.label()), href(each)));
        }
        return tabs;
    }

    private static String href(Outbox.State state) {
        return "/beheer/post?staat=" + state.code();
    }
}
