package nl.leerkring.notices.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/** What a mail server said when it did not take a mail (RFC 5321, 4.2: 5yz is permanent, 4yz may pass). */
final class Refusal {

    private static final Pattern CODE = Pattern.compile("(?:^|\\s)([45])\\d\\d[ -]");
    private static final int LONGEST = 300;

    private Refusal() {
    }

    static boolean permanent(Throwable failed) {
        Matcher code = CODE.matcher(reason(failed));
        return code.find() && code.group(1).equals("5");
    }

    static String reason(Throwable failed) {
        Throwable deepest = root(failed);
        for (Throwable cause = deepest; cause != null; cause = next(cause)) {
            deepest = cause;
        }
        String reason = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage().strip();
        return reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    }

    private static Throwable root(Throwable failed) {
        return failed instanceof MailSendException many && many.getMessageExceptions().length > 0 ? many.getMessageExceptions()[0] : failed;
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
        return cause instanceof SendFailedException refused && refused.getNextException() != null ? refused.getNextException()
                : cause instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException() : cause.getCause();
    }
}
