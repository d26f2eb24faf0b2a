package nl.leerkring.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of a {@link StartRefused} instead of a stack trace; named in META-INF/spring.factories. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, StartRefused refused) {
        return new FailureAnalysis(refused.sentence(), null, whole);
    }
}
