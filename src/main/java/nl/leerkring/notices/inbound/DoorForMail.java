package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import nl.leerkring.database.StartRefused;
import nl.leerkring.notices.Inbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Listens for mail that another mail server brings (SMTP). It takes mail for our own address alone, so it relays nothing; a mail is used
 * before we say that we have it, so none is lost.
 */
@Component
class DoorForMail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DoorForMail.class);
    private static final int CALLERS = 8;
    private static final int RECIPIENTS = 10;
    private static final int SECONDS = 60;

    private final Inbox inbox;
    private final Arrivals arrivals;
    private @Nullable SMTPServer server;

    DoorForMail(Inbox inbox, Arrivals arrivals) {
        this.inbox = inbox;
        this.arrivals = arrivals;
    }

    @Override
    public void start() {
        Inbox.Door door = inbox.door();
        if (door == null) {
            return;
        }
        SMTPServer made = SMTPServer.port(door.port()).bindAddress(host(door)).hostName(inbox.address().substring(inbox.address().indexOf('@') + 1))
                .softwareName("Leerkring").maxMessageSize(Spool.LARGEST).maxConnections(CALLERS).maxRecipients(RECIPIENTS)
                .connectionTimeoutMs(SECONDS * 1000).insertReceivedHeaders(false)
                .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail ", 0).factory()))
                .messageHandlerFactory(context -> new Call()).build();
        made.start();
        server = made;
        log.info("Mail is taken in at port {} of {}.", made.getPortAllocated(), door.host());
    }

    private static InetAddress host(Inbox.Door door) {
        try {
            return InetAddress.getByName(door.host());
        } catch (UnknownHostException unknown) {
            throw new StartRefused("LEERKRING_INBOX_SMTP names a host that is not known here: " + door.host());
        }
    }

    @Override
    public void stop() {
        SMTPServer open = server;
        server = null;
        if (open != null) {
            open.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** The port it listens at. */
    int port() {
        return java.util.Objects.requireNonNull(server).getPortAllocated();
    }

    /** One mail that is brought. */
    private final class Call implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        @Override
        public void from(String address) {
            from = address == null ? "" : address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (!inbox.ours(address)) {
                throw new RejectException(550, "5.1.1 Not here");
            }
            recipients.add(address);
        }

        @Override
        public @Nullable String data(InputStream in) throws RejectException, TooMuchDataException, IOException {
            try (Spool spool = Spool.of(in)) {
                arrivals.take(spool.message(), recipients, from);
                return null;
            } catch (Spool.TooLarge tooLarge) {
                throw new DropConnectionException(552, "5.3.4 Too large");
            } catch (MessagingException unreadable) {
                throw new RejectException(554, "5.6.0 This is not a mail we can read");
            } catch (RuntimeException away) {
                log.warn("A mail could not be taken in now; it is asked to come again", away);
                throw new RejectException(451, "4.3.0 Try again later");
            }
        }

        @Override
        public void done() {
            // nothing is kept
        }
    }
}
