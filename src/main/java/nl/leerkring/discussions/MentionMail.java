package nl.leerkring.discussions;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/**
 * To who is mentioned in a message.
 *
 * @param title of the conversation
 * @param text  of the message, as it was typed
 * @param place where it stands
 * @param what  a word for this message and this person, so that she is told once
 */
record MentionMail(String circle, String by, Text title, String text, String place, String what) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": " + by + " noemt je in ‘" + title.nl() + "’", circle + ": " + by + " mentions you in ‘" + title.en() + "’");
    }

    @Override
    public Topic topic() {
        return Topic.TALK;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + by + " je naam noemde in een gesprek van " + circle + ".",
                "You get this email because " + by + " mentioned your name in a conversation of " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Lees het en antwoord", "Read it and answer"), place);
    }

    @Override
    public String once() {
        return "mention " + what;
    }
}
