package nl.leerkring.meetings.harvest;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.notices.inbound.Eml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentByMailTests {

    @ParameterizedTest
    @CsvSource({"Klaar!,done,gedaan", "Nog niet,,vier weken", "Vervallen: geen geld,dropped,losgelaten", "Het is nog niet klaar,,vier weken", "Tja,,We weten niet zeker",
        "Niet gedaan,,We weten niet zeker"})
    void one_word_says_what_became_of_it(String words, String outcome, String said) throws Exception {
        String name = Integer.toHexString(words.hashCode());
        PlannedDay day = PlannedDay.in(WORLD, "voornemen-" + name + ".example", Duration.ofDays(-1));
        UUID ana = day.seat("ana", Role.PARTICIPANT);
        WORLD.owner().sql("""
                insert into meetings.harvest_card (id, circle, meeting, person, kind, take, intention, due, sight, made)
                values (gen_random_uuid(), ?, ?, ?, 'idea', 'Idee', 'Ik bel de GGD', current_date, 'circle', now())
                """).params(day.circleId, day.meeting, ana).update();
        WORLD.bean(CommitmentMails.class).planned(Instant.now());
        String to = replyTo(day.mail("ana"));
        Eml.plain(day.mail("ana"), to, words).knock(WORLD, to);
        assertThat(WORLD.owner().sql("select coalesce(outcome, '') from meetings.harvest_card where person = ?").param(ana).query(String.class).single())
                .isEqualTo(outcome == null ? "" : outcome);
        assertThat(mails(day.mail("ana"), "").getFirst().plain()).contains(said);
    }
}
