package nl.leerkring.database;

import org.jspecify.annotations.Nullable;

/**
 * The program does not start, and one sentence tells the operator why and what to do.
 * Every module may throw it while starting; it is shown without a stack trace.
 */
public final class StartRefused extends RuntimeException {
    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
