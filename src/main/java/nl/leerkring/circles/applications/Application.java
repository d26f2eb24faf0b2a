package nl.leerkring.circles.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a seat.
 *
 * @param email     proven, once it is confirmed: the link was in a mail
 * @param confirmed from when it counts; nothing: the link in the mail was not used yet, and nobody sees it
 * @param version   counts changes by either side
 */
record Application(UUID id, String email, Typed typed, Language language, Instant made, @Nullable Instant confirmed, @Nullable Instant withdrawn,
        @Nullable Choice decision, @Nullable Instant decided, int version) {

    /** How long the link in the mail can be used to confirm. */
    static final Duration VALID = Duration.ofDays(7);

    static final String COLUMNS = """
            a.id, a.email, a.name, a.organisation, a.job, a.domain, a.motivation, a.question, a.seeks, a.offers, a.duo_name, a.duo_email,
            a.language, a.made, a.confirmed, a.withdrawn, a.decision, a.decided, a.version
            """;

    /** What the applicant tells. */
    record Typed(String name, String organisation, String job, Domain domain, String motivation, String question, String seeks, String offers,
            String duoName, String duoEmail) {
    }

    /** Where somebody works: a duo is one of each. */
    enum Domain implements Coded {
        PHYSICAL(Text.of("fysiek domein", "physical domain")),
        SOCIAL(Text.of("sociaal domein", "social domain")),
        OTHER(Text.of("anders", "other"));

        private final Text label;

        Domain(Text label) {
            this.label = label;
        }

        Text label() {
            return label;
        }
    }

    /** What coordinators decide; the word is that of the address. */
    enum Choice implements Coded {
        ACCEPTED("aangenomen", Text.of("Neem aan", "Accept"), Text.of("nam een aanmelding aan", "accepted an application")),
        WAITING("wachtlijst", Text.of("Zet op de wachtlijst", "Put on the waiting list"),
                Text.of("zette een aanmelding op de wachtlijst", "put an application on the waiting list")),
        DECLINED("afgewezen", Text.of("Wijs af", "Decline"), Text.of("wees een aanmelding af", "declined an application"));

        private final String word;
        private final Text act;
        private final Text told;

        Choice(String word, Text act, Text told) {
            this.word = word;
            this.act = act;
            this.told = told;
        }

        @Override
        public String word() {
            return word;
        }

        /** On the button. */
        Text act() {
            return act;
        }

        /** In the journal, after the name of who did it; nothing about whom. */
        Text told() {
            return told;
        }
    }

    enum State implements Coded {
        UNCONFIRMED("onbevestigd", Text.of("nog niet bevestigd", "not confirmed yet")),
        NEW("nieuw", Text.of("nieuw", "new")),
        WAITING("wachtlijst", Text.of("wachtlijst", "waiting list")),
        ACCEPTED("aangenomen", Text.of("aangenomen", "accepted")),
        DECLINED("afgewezen", Text.of("afgewezen", "declined")),
        WITHDRAWN("ingetrokken", Text.of("ingetrokken", "withdrawn"));

        private final String word;
        private final Text label;

        State(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }

        static State of(@Nullable Instant confirmed, @Nullable Instant withdrawn, @Nullable Choice decision) {
            if (confirmed == null) {
                return UNCONFIRMED;
            }
            return withdrawn != null ? WITHDRAWN : decision == null ? NEW : valueOf(decision.name());
        }
    }

    State state() {
        return State.of(confirmed, withdrawn, decision);
    }

    /** Nobody was told yes or no: the applicant may change it or take it back, and coordinators may decide. */
    boolean undecided() {
        return state() == State.NEW || state() == State.WAITING;
    }

    /** A waiting list is an answer, but not the last. */
    boolean takes(Choice choice) {
        return state() == State.NEW || state() == State.WAITING && choice != Choice.WAITING;
    }

    boolean expired(Instant now) {
        return confirmed == null && made.plus(VALID).isBefore(now);
    }

    /** For the applicant to change. */
    Form form() {
        return Form.empty().with("naam", typed.name).with("gemeente", typed.organisation).with("functie", typed.job).with("domein", typed.domain.code())
                .with("motivatie", typed.motivation).with("leervraag", typed.question).with("zoekt", typed.seeks).with("biedt", typed.offers)
                .with("duonaam", typed.duoName).with("duomail", typed.duoEmail).with("versie", version);
    }

    static Application of(ResultSet row, int n) throws SQLException {
        String decision = row.getString("decision");
        return new Application(row.getObject("id", UUID.class), row.getString("email"), typed(row), Language.of(row.getString("language")),
                row.getObject("made", OffsetDateTime.class).toInstant(), at(row, "confirmed"), at(row, "withdrawn"),
                decision == null ? null : Coded.of(Choice.class, decision), at(row, "decided"), row.getInt("version"));
    }

    private static Typed typed(ResultSet row) throws SQLException {
        return new Typed(row.getString("name"), row.getString("organisation"), row.getString("job"),
                Coded.of(Domain.class, row.getString("domain")), row.getString("motivation"), row.getString("question"),
                row.getString("seeks"), row.getString("offers"), row.getString("duo_name"), row.getString("duo_email"));
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
