package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.notices.Replies;
import nl.leerkring.notices.smtp.Bounced;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What comes in, one mail at a time: by what door it came does not matter. */
@Component
class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    private static final Text UNREADABLE = Text.of("Je mail was zo gemaakt dat we hem niet konden lezen.", "Your email was made in such a way that we could not read it.");
    private static final Text OUR_FAULT = Text.of("Er ging bij ons iets mis toen we je antwoord wilden verwerken.", "Something went wrong on our side when we tried to process your answer.");
    private static final Text GONE = Text.of("Waar je op antwoordde, is er niet meer of je hoort er niet meer bij.", "What you answered is no longer there, or you are no longer part of it.");
    private static final Text TOO_LARGE = Text.of("Je mail was te groot. Stuur hem zonder bijlagen, of deel een link.", "Your email was too large. Send it without attachments, or share a link.");

    private final Replies replies;
    private final Bounced bounced;
    private final Taking taking;

    Arrivals(Replies replies, Bounced bounced, Taking taking) {
        this.replies = replies;
        this.bounced = bounced;
        this.taking = taking;
    }

    /**
     * @param recipients to whom it was brought
     * @param envelope   who the mail server that brought it says sent it; nothing: it does not say
     * @throws DataAccessException when the database is away: then it was not taken, and it is brought again
     */
    Outcome take(MimeMessage mail, List<String> recipients, @Nullable String envelope) {
        try {
            Optional<Report> report = Report.of(mail);
            if (report.isPresent() && !Automatic.ours(mail)) {
                return returned(report.get(), recipients) ? Outcome.BOUNCE : Outcome.STRANGER;
            }
        } catch (MessagingException | IOException unreadable) {
            return Outcome.STRANGER;
        }
        Optional<Replies.Ticket> ticket = ticket(recipients);
        return ticket.isEmpty() ? Outcome.STRANGER : Automatic.ours(mail) ? Outcome.AUTOMATIC : take(mail, ticket.get(), envelope);
    }

    /** Of a mail that is too large to be read: its headers tell whom to say so. */
    Outcome refuseLarge(MimeMessage headers, List<String> recipients) {
        return ticket(recipients).map(ticket -> taking.unused(headers, id(headers, ticket), ticket, TOO_LARGE)).orElse(Outcome.STRANGER);
    }

    private Optional<Replies.Ticket> ticket(List<String> recipients) {
        return recipients.stream().flatMap(each -> replies.open(each).stream()).findFirst();
    }

    private Outcome take(MimeMessage mail, Replies.Ticket ticket, @Nullable String envelope) {
        String id = id(mail, ticket);
        try {
            return taking.take(mail, id, ticket, envelope);
        } catch (TransientDataAccessException | DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (Refused refused) {
            return taking.unused(mail, id, ticket, refused.reason());
        } catch (Missing gone) {
            return taking.unused(mail, id, ticket, GONE);
        } catch (Contents.TooMuch | MessagingException | IOException unreadable) {
            return taking.unused(mail, id, ticket, UNREADABLE);
        } catch (RuntimeException fault) {
            log.error("An answer by mail of kind {} failed", ticket.kind(), fault);
            return taking.unused(mail, id, ticket, OUR_FAULT);
        }
    }

    private boolean returned(Report report, List<String> recipients) {
        Optional<UUID> about = recipients.stream().flatMap(each -> bounced.about(each).stream()).findFirst()
                .or(() -> Optional.ofNullable(report.mail()).flatMap(Bounced::id));
        return about.isPresent() && (!report.failed() || bounced.failed(about.get(), report.address(), report.reason()));
    }

    /** By its Message-ID; one without has its contents for it. */
    private static String id(MimeMessage mail, Replies.Ticket ticket) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String named = Headers.first(mail, "Message-ID");
            if (named.isEmpty()) {
                mail.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            }
            digest.update((named.toLowerCase(Locale.ROOT) + " " + ticket.handle()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (MessagingException | IOException unreadable) {
            return HexFormat.of().formatHex((ticket.handle() + Headers.subject(mail)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
