package nl.leerkring.discussions;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * To who is mentioned in a message.
 *
 * @param title of the conversation
 * @param text  of the message, as it was typed
 * @param place where it stands
 * @param what  a word for this message and this person, so that she is told once
 * @param answered who gets it may say something in it; nothing else than reading is asked of the others
 */
record MentionMail(String circle, String by, Text title, ThreadId thread, String text, String place, String what, boolean answered, Instant made) implements Letter {

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
        return Text.of("Je krijgt dit bericht omdat " + by + " je naam noemde in een gesprek van " + circle + ".",
                "You are getting this message because " + by + " mentioned your name in a conversation of " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(answered ? Text.of("Lees het en antwoord", "Read it and answer") : Text.of("Lees het", "Read it"), place);
    }

    @Override
    public @Nullable Reply reply() {
        return answered ? new Reply(MessageByMail.KIND, thread.value(), made.plus(Duration.ofDays(90)),
                Text.of("Of antwoord op deze mail. Wat je schrijft, komt in het gesprek te staan.", "Or answer this email. What you write is placed in the conversation.")) : null;
    }

    @Override
    public String once() {
        return "mention " + what;
    }
}
