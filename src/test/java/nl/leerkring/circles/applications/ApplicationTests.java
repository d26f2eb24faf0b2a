package nl.leerkring.circles.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** The side of who applies. */
class ApplicationTests {

    @Test
    void an_application_counts_only_after_the_button_behind_the_link_in_the_mail() {
        Applying circle = new Applying("telt.example");
        Guest vera = circle.world.guest();
        assertThat(circle.world.guest().get(circle.shown).main()).contains("Je doet alle dagen mee.", "Meld je aan");
        Answered sent = circle.apply(vera, "vera");
        assertThat(sent.main()).contains("Kijk in je mail").doesNotContain("vera@");
        Mail mail = circle.world.mailTo(circle.mail("vera"));
        assertThat(mail.subject()).isEqualTo(circle.name + ": bevestig je aanmelding");
        assertThat(mail.plain()).doesNotContain("vera Aanmelder", "wil leren");
        assertThat(circle.coordinator.get(circle.circle + "/aanmeldingen").main()).doesNotContain("vera");
        assertThat(circle.coordinator.get(circle.intake("vera")).status()).isEqualTo(404);
        String link = Mail.link(mail, "/aanmelding/");
        circle.world.guest().get(link);
        assertThat(circle.count("confirmed is not null")).as("looking confirms nothing").isZero();
        Answered confirmed = vera.submit(vera.get(link), "form[action$='/bevestiging']");
        assertThat(confirmed.main()).contains("Je aanmelding is binnen", "Omdat vera wil leren");
        assertThat(circle.coordinator.get(circle.circle + "/aanmeldingen").main()).contains("vera Aanmelder", "Hoe maken we straten groen?");
        assertThat(circle.coordinator.get(circle.circle).main()).contains("1 nieuwe aanmelding");
        assertThat(circle.coordinator.get("/meldingen").main()).contains(circle.name + ": nieuwe aanmelding");
        assertThat(vera.postRaw(link + "/bevestiging").status()).as("pressing twice does no harm").isEqualTo(200);
        assertThat(circle.world.mailsTo(circle.mail("coordinator")).stream().filter(each -> each.subject().contains("nieuwe aanmelding"))).hasSize(1);
    }

    @Test
    void the_same_link_reads_changes_withdraws_and_takes_the_withdrawal_back() {
        Applying circle = new Applying("zelfde-link.example");
        String link = circle.applied("wim");
        Guest wim = circle.world.guest();
        Answered form = wim.get(link + "/gegevens");
        assertThat(wim.submit(form, "form[action$='/gegevens']", "motivatie", "", "duomail", "geen adres").page().select("[aria-invalid]").eachAttr("name"))
                .containsExactly("motivatie", "duomail");
        assertThat(wim.submit(form, "form[action$='/gegevens']", "motivatie", "Nieuwe reden").main()).contains("gewijzigd", "Nieuwe reden");
        Answered stale = wim.submit(form, "form[action$='/gegevens']", "motivatie", "Uit het oude venster");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("net ook ergens anders veranderd", "Uit het oude venster");
        Answered withdrawn = wim.submit(wim.get(link), "form[action$='/intrekking']");
        assertThat(withdrawn.main()).contains("Je hebt deze aanmelding ingetrokken");
        assertThat(circle.coordinator.get(circle.circle + "/aanmeldingen").main()).doesNotContain("wim Aanmelder");
        assertThat(circle.coordinator.get(circle.circle + "/aanmeldingen?staat=ingetrokken").main()).contains("wim Aanmelder");
        assertThat(wim.postRaw(link + "/intrekking").status()).as("twice").isEqualTo(200);
        assertThat(wim.postRaw(link + "/gegevens", "naam", "x").status()).isEqualTo(409);
        assertThat(wim.submit(withdrawn, "form[action$='/herstel']").main()).contains("Je aanmelding is binnen");
    }

    @Test
    void the_screen_never_tells_whether_an_address_is_known_and_the_mail_does() {
        Applying circle = new Applying("stil.example");
        circle.world.member(circle.circle, circle.mail("lid"), "Lia Lid", Role.PARTICIPANT);
        circle.applied("tweemaal");
        String stranger = circle.apply(circle.world.guest(), "vreemd").main();
        assertThat(circle.apply(circle.world.guest(), "lid").main()).isEqualTo(stranger);
        assertThat(circle.apply(circle.world.guest(), "tweemaal", "motivatie", "Een ander vult dit in").main()).isEqualTo(stranger);
        assertThat(circle.world.mailTo(circle.mail("lid")).subject()).contains("je doet al mee");
        Mail again = circle.world.mailTo(circle.mail("tweemaal"));
        assertThat(again.subject()).contains("je had je al aangemeld");
        assertThat(circle.world.guest().get(Mail.link(again, "/aanmelding/")).main()).contains("Omdat tweemaal wil leren").doesNotContain("Een ander vult dit in");
        assertThat(circle.count("email = '" + circle.mail("lid") + "'")).isZero();
    }

    @Test
    void of_two_unconfirmed_ones_the_first_that_is_confirmed_counts_and_the_other_is_gone() {
        Applying circle = new Applying("dubbel.example");
        circle.apply(circle.world.guest(), "dora");
        circle.apply(circle.world.guest(), "dora", "motivatie", "Tweede poging");
        List<Mail> mails = circle.world.mailsTo(circle.mail("dora"));
        assertThat(mails).hasSize(2);
        Guest dora = circle.world.guest();
        dora.submit(dora.get(Mail.link(mails.getFirst(), "/aanmelding/")), "form[action$='/bevestiging']");
        assertThat(dora.get(Mail.link(mails.getLast(), "/aanmelding/")).status()).isEqualTo(410);
        assertThat(circle.count("email = '" + circle.mail("dora") + "'")).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_told_at_once_and_what_was_typed_stays() {
        Applying circle = new Applying("fout.example");
        Guest guest = circle.world.guest();
        Answered again = guest.submit(guest.get(circle.shown + "/aanmelding"), Applying.FORM, circle.fields("fout", "email", "geen adres", "gemeente", "x".repeat(121),
                "domein", "keizer", "motivatie", "m".repeat(2001), "leervraag", "", "duomail", "nee", "akkoord", ""));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).containsExactly("email", "gemeente", "motivatie", "leervraag", "duomail", "akkoord");
        assertThat(again.main()).contains("Kies een van de mogelijkheden", "Zet hier een vinkje");
        assertThat(again.page().selectFirst("[name=motivatie]").val()).hasSize(2001);
        assertThat(again.page().select("#f-errors a").eachAttr("href")).allSatisfy(href -> assertThat(again.page().selectFirst(href)).as(href).isNotNull());
    }

    @Test
    void the_municipality_is_suggested_from_the_mail_address() {
        Applying circle = new Applying("tilburg.example");
        Guest guest = circle.world.guest();
        Answered again = circle.apply(guest, "x", "email", "nieuw@tilburg.nl", "gemeente", "");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().selectFirst("[name=gemeente]").val()).isEqualTo("Tilburg");
        assertThat(guest.submit(again, Applying.FORM).main()).contains("Kijk in je mail");
    }

    @Test
    void a_program_that_fills_in_the_hidden_field_hears_the_same_and_nothing_happens() {
        Applying circle = new Applying("honing.example");
        assertThat(circle.apply(circle.world.guest(), "bot", "website", "https://reclame.example").main()).contains("Kijk in je mail");
        assertThat(circle.count("true")).isZero();
        assertThat(circle.world.mailsTo(circle.mail("bot"))).isEmpty();
    }

    @Test
    void a_form_that_is_sent_at_once_or_with_a_false_or_old_stamp_comes_back_with_what_was_typed() {
        Applying circle = new Applying("snel.example");
        for (String stamp : new String[] {circle.since(0), circle.since(90_000), circle.since(-60), "", "1.x", circle.since(60) + "x"}) {
            Answered again = circle.apply(circle.world.guest(), "snel", "sinds", stamp);
            assertThat(again.status()).as(stamp).isEqualTo(422);
            assertThat(again.page().selectFirst("[name=motivatie]").val()).isEqualTo("Omdat snel wil leren");
        }
        assertThat(circle.count("true")).isZero();
        Answered old = circle.apply(circle.world.guest(), "snel", "sinds", circle.since(90_000));
        assertThat(FillTime.look(java.util.UUID.randomUUID(), old.page().selectFirst("[name=sinds]").val(), java.time.Instant.now())).isEqualTo(FillTime.Verdict.TOO_OLD);
    }

    @Test
    void from_one_network_or_to_one_address_it_goes_only_so_often() {
        Applying circle = new Applying("vaak.example");
        for (int i = 0; i < 6; i++) {
            assertThat(circle.apply(circle.world.guest(), "vaak").main()).contains("Kijk in je mail");
        }
        assertThat(circle.world.mailsTo(circle.mail("vaak"))).hasSize(4);
        Guest guest = circle.world.guest();
        Answered form = guest.get(circle.shown + "/aanmelding");
        circle.world.owner().sql("update identity.attempt set times = 40 where what like 'application network %'").update();
        Answered refused = guest.submit(form, Applying.FORM, circle.fields("ander"));
        circle.world.owner().sql("delete from identity.attempt where what like 'application network %'").update();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("Vanaf jouw netwerk", "Omdat ander wil leren");
        assertThat(circle.world.mailsTo(circle.mail("ander"))).isEmpty();
    }

    @Test
    void after_the_last_day_or_when_it_is_closed_one_hears_so_and_keeps_what_was_typed() {
        Applying circle = new Applying("dicht.example");
        Guest laat = circle.world.guest();
        Answered form = laat.get(circle.shown + "/aanmelding");
        assertThat(circle.terms("open", "ja", "tot", LocalDate.now().minusDays(2).toString()).main()).contains("Deze dag is al geweest");
        circle.terms("open", "", "tot", "");
        Answered refused = laat.submit(form, Applying.FORM, circle.fields("laat"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("de aanmelding is gesloten", "Omdat laat wil leren");
        Answered sent = circle.world.guest().get(circle.shown + "/aanmelding");
        assertThat(sent.path()).isEqualTo(circle.shown);
        assertThat(sent.main()).contains("Aanmelden voor deze kring kan nu niet", "Aanmelden kan nu niet");
        circle.world.owner().sql("update circles.terms set open = true, until = current_date - 3").update();
        assertThat(circle.world.guest().get(circle.shown + "/aanmelding").path()).isEqualTo(circle.shown);
    }

    @Test
    void a_link_that_is_not_ours_or_too_old_opens_nothing() {
        Applying circle = new Applying("oude-link.example");
        circle.apply(circle.world.guest(), "oud");
        String link = Mail.link(circle.world.mailTo(circle.mail("oud")), "/aanmelding/");
        circle.world.owner().sql("update circles.application set made = now() - interval '8 days' where email = ?").param(circle.mail("oud")).update();
        Guest guest = circle.world.guest();
        for (String path : new String[] {"/aanmelding/geraden", link}) {
            assertThat(guest.get(path).status()).isEqualTo(410);
            assertThat(guest.get(path + "/gegevens").status()).isEqualTo(410);
            for (String act : new String[] {"/bevestiging", "/gegevens", "/intrekking", "/herstel"}) {
                assertThat(guest.postRaw(path + act).status()).as(act).isEqualTo(410);
            }
        }
        assertThat(circle.count("confirmed is not null")).isZero();
    }
}
