package nl.leerkring.identity.notices;

import nl.leerkring.notices.Topic;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param done it is turned off */
record UnsubscribePage(String token, Topic topic, boolean done) implements Page {

    @Override
    public Text title() {
        return done ? Text.of("Je krijgt deze mails niet meer", "You will no longer get these emails") : Text.of("Mails kiezen", "Choose emails");
    }
}
