package nl.leerkring.notices.inbound;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Inbox;
import nl.leerkring.notices.MailServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Fetches answers from a mailbox (IMAP). What is ours is deleted there once it is read; what is not stays, for a person to look at. */
@Configuration
class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);
    private static final Key HOUSE = Key.house("how far the mailbox was read");
    private static final int AT_ONCE = 100;
    private static final int MOST_TRIES = 5;

    private final Inbox inbox;
    private final Arrivals arrivals;
    private final Database database;
    private boolean failing;
    private long stuck;
    private int tries;

    Mailbox(Inbox inbox, Arrivals arrivals, Database database) {
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.database = database;
    }

    /** How far it was read: a mailbox that was made anew has another validity (RFC 3501, 2.3.1.1). */
    private record Mark(long validity, long uid) {
    }

    @Bean
    RecurringTask<Void> mailbox(@Value("${leerkring.inbox.every:30s}") Duration every) {
        return Tasks.recurring("mailbox", FixedDelay.of(every)).execute((instance, context) -> fetch());
    }

    void fetch() {
        MailServer server = inbox.mailbox();
        if (server == null) {
            return;
        }
        try {
            fetch(server);
            failing = false;
        } catch (MessagingException | IOException trouble) {
            if (!failing) {
                log.warn("The mailbox for answers (LEERKRING_INBOX_IMAP_URL) cannot be read: {}", trouble.getMessage());
            }
            failing = true;
        }
    }

    private void fetch(MailServer server) throws MessagingException, IOException {
        Properties properties = server.properties();
        properties.put("mail." + server.protocol() + ".peek", "true");
        Session session = Session.getInstance(properties);
        MailServer.Login login = server.login().orElse(new MailServer.Login("", ""));
        try (Store store = session.getStore(server.protocol())) {
            store.connect(server.uri().getHost(), server.port(143, 993), login.user(), login.password());
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                read(folder, (UIDFolder) folder);
            }
        }
    }

    /** Closing the folder expunges what is marked. */
    private void read(Folder folder, UIDFolder numbered) throws MessagingException, IOException {
        Mark mark = mark(numbered.getUIDValidity());
        List<Message> fresh = new ArrayList<>();
        for (Message each : numbered.getMessagesByUID(mark.uid() + 1, UIDFolder.LASTUID)) {
            // asked for what comes after the last, a server gives the last
            if (each != null && numbered.getUID(each) > mark.uid() && fresh.size() < AT_ONCE) {
                fresh.add(each);
            }
        }
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(fresh.toArray(Message[]::new), profile);
        for (Message each : fresh) {
            if (!each.isExpunged() && taken((MimeMessage) each, numbered.getUID(each)) != Outcome.STRANGER) {
                each.setFlag(Flags.Flag.DELETED, true);
            }
            put(new Mark(mark.validity(), numbered.getUID(each)));
        }
    }

    /** One mail that cannot be read keeps no other from its turn: after some tries it stays where it is, for a person. */
    private Outcome taken(MimeMessage message, long uid) throws MessagingException, IOException {
        try {
            return take(message);
        } catch (MessagingException | IOException trouble) {
            tries = uid == stuck ? tries + 1 : 1;
            stuck = uid;
            if (tries < MOST_TRIES) {
                throw trouble; // perhaps it is the line
            }
            log.warn("A mail in the mailbox for answers cannot be read, and stays there: {}", trouble.getMessage());
            return Outcome.STRANGER;
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException fault) {
            log.error("A mail in the mailbox for answers was not understood, and stays there", fault);
            return Outcome.STRANGER;
        }
    }

    private Outcome take(MimeMessage message) throws MessagingException, IOException {
        if (message.getSize() > Spool.LARGEST) {
            return arrivals.refuseLarge(message, Headers.recipients(message));
        }
        try (Spool spool = new Spool(message::writeTo)) {
            MimeMessage mail = spool.message();
            return arrivals.take(mail, Headers.recipients(mail), null);
        }
    }

    private Mark mark(long validity) {
        return database.read(HOUSE, sql -> sql.sql("select validity, uid from notices.inbox").query(Mark.class).optional())
                .filter(mark -> mark.validity() == validity).orElse(new Mark(validity, 0));
    }

    private void put(Mark mark) {
        database.change(HOUSE, sql -> sql.sql("""
                insert into notices.inbox (validity, uid) values (:validity, :uid) on conflict (single) do update set validity = excluded.validity, uid = excluded.uid
                """).param("validity", mark.validity()).param("uid", mark.uid()).update());
    }
}
