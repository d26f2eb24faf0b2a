package nl.leerkring.identity.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.notices.Outbox;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** @param letterbox there is no mail server, so mails are read here */
record PostPage(Form form, Outbox.Wanted wanted, Outbox.Stretch stretch, boolean letterbox) implements Page {

    @Override
    public Text title() {
        return Text.of("Post", "Email");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Outbox.Mail> mails() {
        return stretch.mails();
    }

    boolean narrow() {
        return !wanted.address().isEmpty();
    }

    String here() {
        return href(wanted.state(), "");
    }

    List<Link> tabs(Ui ui) {
        List<Link> tabs = new ArrayList<>(List.of(Link.to(ui.say("Alles", "All"), href(null, ""))));
        for (Outbox.State each : Outbox.State.values()) {
            tabs.add(Link.to(ui.say(each.label()), href(each, "")));
        }
        return tabs;
    }

    String older() {
        return href(wanted.state(), "voor=" + mails().getLast().id());
    }

    String newer() {
        return mails().isEmpty() ? here() : href(wanted.state(), "na=" + mails().getFirst().id());
    }

    /** Who looks in another state still looks for the same address. */
    private String href(Outbox.@Nullable State state, String place) {
        List<String> parts = new ArrayList<>();
        if (state != null) {
            parts.add("staat=" + state.code());
        }
        if (narrow()) {
            parts.add("adres=" + URLEncoder.encode(wanted.address(), StandardCharsets.UTF_8));
        }
        if (!place.isEmpty()) {
            parts.add(place);
        }
        return parts.isEmpty() ? "/beheer/post" : "/beheer/post?" + String.join("&", parts);
    }
}
