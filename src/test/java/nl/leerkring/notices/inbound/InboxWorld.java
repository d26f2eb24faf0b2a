package nl.leerkring.notices.inbound;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Subject;
import nl.leerkring.database.Key;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.Replies;
import nl.leerkring.web.Refused;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program with a mail server beside it (GreenMail, over SMTP and IMAP) and its own door for mail open. */
public final class InboxWorld {

    public static final String ADDRESS = "antwoord@kring.example";
    public static final GreenMail SERVER = server();
    public static final World WORLD = World.with(Trial.class, TestDatabase.fresh(), "--leerkring.inbox.address=" + ADDRESS, "--leerkring.inbox.smtp=127.0.0.1:0",
            "--leerkring.inbox.imap.url=imap://antwoord:geheim@localhost:" + SERVER.getImap().getPort(), "--leerkring.inbox.every=200ms",
            "--leerkring.smtp.url=smtp://localhost:" + SERVER.getSmtp().getPort(), "--leerkring.smtp.from=leerkring@kring.example", "--leerkring.mail.every=200ms");

    private InboxWorld() {
    }

    /** What stands behind a plus goes to the same mailbox, as mail servers do. */
    private static GreenMail server() {
        GreenMail server = new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
        server.start();
        GreenMailUser inbox = server.setUser(ADDRESS, "antwoord", "geheim");
        server.getUserManager().setMessageDeliveryHandler((message, to) -> {
            if (to.getEmail().startsWith("antwoord")) {
                return inbox;
            }
            GreenMailUser user = server.getUserManager().getUserByEmail(to.getEmail());
            return user == null ? server.getUserManager().createUser(to.getEmail(), to.getEmail(), "x") : user;
        });
        return server;
    }

    /** Where this person answers her newest mail that can be answered. */
    public static String replyTo(String email) {
        return WORLD.owner().sql("select reply_to from notices.mail where address = ? and reply_to is not null order by id desc limit 1").param(email).query(String.class).single();
    }

    /** What was done with the mails of this person, the newest first. */
    static List<String> outcomes(UUID person) {
        return WORLD.owner().sql("select outcome from notices.arrival where person = ? order by at desc").param(person).query(String.class).list();
    }

    public static List<Mail> mails(String email, String subject) {
        return WORLD.mailsTo(email).stream().filter(mail -> mail.subject().contains(subject)).toList();
    }

    /** An address at which this person answers something that the trial takes. */
    static String trial(UUID person, UUID subject) {
        return WORLD.bean(Replies.class).address(person, "trial", subject, null, java.time.Instant.now().plusSeconds(3600)).orElseThrow();
    }

    /** A module above that takes answers: it keeps what it gets. */
    @Configuration
    static class Trial {

        static final List<MailAnswer.Mailed> TAKEN = java.util.Collections.synchronizedList(new ArrayList<>());

        @Bean
        MailAnswer trial(ObjectProvider<Attachments> attachments) {
            return new MailAnswer() {
                @Override
                public String kind() {
                    return "trial";
                }

                @Override
                public Said answer(Mailed mail) {
                    if (mail.words().startsWith("weiger")) {
                        throw new Refused("Dit mag niet.", "This may not be.");
                    }
                    if (mail.words().startsWith("kapot")) {
                        throw new IllegalStateException("broken");
                    }
                    if (mail.circle() != null || !mail.files().isEmpty()) {
                        UUID circle = WORLD.owner().sql("select circle from circles.seat where person = ? limit 1").param(mail.person()).query(UUID.class).single();
                        mail.files().forEach(file -> Objects.requireNonNull(attachments.getObject()).add(Key.circle(circle), circle, new Subject("trial", mail.subject()), "Ana", file));
                    }
                    TAKEN.add(mail);
                    return Said.done("Gedaan.", "Done.");
                }
            };
        }
    }
}
