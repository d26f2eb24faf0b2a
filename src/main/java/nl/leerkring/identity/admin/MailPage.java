package nl.leerkring.identity.admin;

import nl.leerkring.notices.Outbox;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record MailPage(Outbox.Mail mail, boolean letterbox) implements Page {

    @Override
    public Text title() {
        return Text.of("Een mail", "An email");
    }

    /** Its time is over; that there was a mail is all that is left. */
    boolean wiped() {
        return mail.address().isEmpty();
    }

    boolean again() {
        return !wiped() && switch (mail.state()) {
            case FAILED, UNSURE, STOPPED -> true;
            case KEPT -> !letterbox;
            default -> false;
        };
    }
}
