package nl.leerkring.identity.notices;

import java.util.List;
import nl.leerkring.notices.Notices;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record NoticesPage(List<Notices.Notice> notices) implements Page {

    @Override
    public Text title() {
        return Text.of("Meldingen", "Notifications");
    }

    boolean unread() {
        return notices.stream().anyMatch(Notices.Notice::unread);
    }
}
