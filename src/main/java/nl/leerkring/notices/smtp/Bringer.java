package nl.leerkring.notices.smtp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.notices.Inbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Brings mail away: claim, send, note that it is sent, each in a transaction of its own. After a crash between the second and the third
 * nobody knows whether it left; then it is {@code unsure} and never sent again by itself.
 */
@Configuration
class Bringer {

    private static final Logger log = LoggerFactory.getLogger(Bringer.class);
    private static final Key HOUSE = Key.house("bringing mail away");
    private static final int AT_ONCE = 20;
    private static final Duration CRASHED = Duration.ofMinutes(10);
    private static final List<Duration> AGAIN = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));

    private final Database database;
    private final Clock clock;
    private final Server server;
    private final String base;
    private final Inbox inbox;
    private @Nullable JavaMailSenderImpl sender;

    Bringer(Database database, Clock clock, Environment environment, Inbox inbox, @Value("${leerkring.base-url}") String base) {
        this.inbox = inbox;
        this.database = database;
        this.clock = clock;
        this.server = Server.of(environment);
        this.base = base;
        this.sender = server.set() ? server.sender() : null;
        if (!server.set()) {
            log.info("No mail server is set (LEERKRING_SMTP_URL): mail is kept, and administrators read it under /beheer/post.");
        }
    }

    record Claimed(UUID id, String kind, String address, String name, String subject, String plain, String html, @Nullable String calendar,
            @Nullable String method, @Nullable String unsubscribe, @Nullable String replyTo, int tries) {
    }

    @Bean
    RecurringTask<Void> mail(@Value("${leerkring.mail.every:5s}") Duration every) {
        return Tasks.recurring("mail", FixedDelay.of(every)).execute((instance, context) -> bringAll());
    }

    void bringAll() {
        database.change(HOUSE, sql -> sql.sql("""
                update notices.mail set state = 'unsure', reason = 'the program stopped while sending it' where state = 'sending' and claimed < ?
                """).param(now().minus(CRASHED)).update());
        if (sender == null) {
            database.change(HOUSE, sql -> sql.sql("update notices.mail set state = 'kept' where state = 'waiting'").update());
            return;
        }
        for (List<Claimed> batch = claim(); !batch.isEmpty(); batch = claim()) {
            batch.forEach(this::bring);
        }
    }

    private List<Claimed> claim() {
        return database.write(HOUSE, sql -> sql.sql("""
                update notices.mail set state = 'sending', claimed = :now, tries = tries + 1
                where id in (select id from notices.mail where state = 'waiting' and next_try <= :now order by next_try limit :most for update skip locked)
                returning id, kind, address, name, subject, plain, html, calendar, method, unsubscribe, reply_to, tries
                """).param("now", now()).param("most", AT_ONCE).query(Claimed.class).list());
    }

    private void bring(Claimed mail) {
        try {
            JavaMailSenderImpl out = java.util.Objects.requireNonNull(sender);
            out.send(Envelope.of(out, mail, server.from(), base, inbox.set() ? inbox.plus(Bounced.detail(mail.id())) : null));
            done(mail, "sent", null, now());
        } catch (MailException | MessagingException failed) {
            String reason = Refusal.reason(failed);
            boolean last = Refusal.permanent(failed) || mail.tries() > AGAIN.size();
            done(mail, last ? "failed" : "waiting", reason, last ? now() : now().plus(AGAIN.get(mail.tries() - 1)));
        }
    }

    private void done(Claimed mail, String state, @Nullable String reason, OffsetDateTime next) {
        database.change(HOUSE, sql -> sql.sql("""
                update notices.mail set state = :state, reason = :reason, next_try = :next, sent = case when :state = 'sent' then :now end
                where id = :id and state = 'sending'
                """).param("state", state).param("reason", reason).param("next", next).param("now", now()).param("id", mail.id()).update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
