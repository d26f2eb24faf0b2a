package nl.leerkring.meetings.harvest;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.notices.inbound.Eml;
import org.junit.jupiter.api.Test;
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

    @Test
    void several_at_once_are_answered_by_their_numbers() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "voornemens-nummers.example", Duration.ofDays(-1));
        UUID ana = day.seat("ana", Role.PARTICIPANT);
        List.of("Ik bel de GGD", "Ik vraag de school", "Ik schrijf een plan").forEach(words -> intend(day, ana, words, "circle"));
        intend(day, ana, "Dit lees ik alleen", "private");
        WORLD.bean(CommitmentMails.class).planned(Instant.now());
        String plain = mails(day.mail("ana"), "wat werd het").getFirst().plain();
        assertThat(plain).contains("1. Ik ", "2. Ik ", "3. Ik ", "met de nummers").doesNotContain("4. ", "Dit lees ik alleen");
        String to = replyTo(day.mail("ana"));
        Eml.plain(day.mail("ana"), to, "klaar").knock(WORLD, to);
        assertThat(mails(day.mail("ana"), "niet gebruiken").getFirst().plain()).contains("Zet voor elk antwoord het nummer");
        Eml.plain(day.mail("ana"), to, "1 klaar\n2: nog niet\n3 vervallen, geen geld").knock(WORLD, to);
        assertThat(mails(day.mail("ana"), "Je antwoord is binnen").getFirst().plain()).contains("1: Mooi.", "2: Goed.", "3: Het staat op losgelaten.");
        assertThat(outcome(ana, words(plain, 1))).isEqualTo("done");
        assertThat(outcome(ana, words(plain, 2))).isEmpty();
        assertThat(outcome(ana, words(plain, 3))).isEqualTo("dropped");
        WORLD.owner().sql("update meetings.harvest_card set removed = now() where person = ? and intention = ?").params(ana, words(plain, 2)).update();
        Eml.plain(day.mail("ana"), to, "2 klaar").knock(WORLD, to);
        assertThat(mails(day.mail("ana"), "niet gebruiken").getFirst().plain()).as("a number may mean another now").contains("er niet meer");
        assertThat(outcome(ana, words(plain, 3))).isEqualTo("dropped");
    }

    private static String words(String mail, int number) {
        return mail.lines().map(String::strip).filter(line -> line.startsWith(number + ". ")).findFirst().orElseThrow().replaceAll("^\\d\\. | \\(.*", "");
    }

    private static String outcome(UUID person, String words) {
        return WORLD.owner().sql("select coalesce(outcome, '') from meetings.harvest_card where person = ? and intention = ?").params(person, words).query(String.class).single();
    }

    private static void intend(PlannedDay day, UUID person, String words, String sight) {
        WORLD.owner().sql("""
                insert into meetings.harvest_card (id, circle, meeting, person, kind, take, intention, due, sight, made)
                values (gen_random_uuid(), ?, ?, ?, 'idea', 'Idee', ?, current_date, ?, now())
                """).params(day.circleId, day.meeting, person, words, sight).update();
    }
}
