package nl.leerkring.notices;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class NoticesKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(mail(),
                new Kept("notices.notice", Text.of("meldingen op je scherm", "notifications on your screen"), Text.of("drie maanden", "three months"), GONE,
                        "delete from notices.notice where made < now() - interval '3 months'"),
                new Kept("notices.preference", Text.of("welke mails en meldingen je wilt", "which emails and notifications you want"),
                        Text.of("tot je je gegevens laat verwijderen", "until you have your data deleted"), GONE, null),
                new Kept("notices.secret", Text.of("een geheim waarmee links en adressen in mails getekend zijn; niet over jou", "a secret used to sign links and addresses in emails; not about you"),
                        Text.of("zo lang het programma draait", "as long as the program runs"), GONE, null),
                new Kept("notices.device", Text.of("de apparaten waarop je op de dag zelf meldingen wilt; de maker van je browser brengt ze en kan ze niet lezen",
                        "the devices on which you want notifications on the day itself; the maker of your browser brings them and cannot read them"),
                        Text.of("tot je het uitzet, of je browser het adres opheft", "until you turn it off, or your browser ends the address"), GONE, null),
                new Kept("notices.push_key", Text.of("de sleutel waarmee meldingen op apparaten getekend zijn; niet over jou", "the key that signs notifications on devices; not about you"),
                        Text.of("zo lang het programma draait", "as long as the program runs"), GONE, null),
                new Kept("notices.reply", Text.of("de adressen waarop je een mail kunt beantwoorden", "the addresses at which you can answer an email"),
                        Text.of("tot antwoorden niet meer kan", "until answering is no longer possible"), GONE, "delete from notices.reply where expires < now() - interval '1 day'"),
                new Kept("notices.arrival", Text.of("dat er een mail van je binnenkwam, niet wat erin stond", "that an email of yours came in, not what it said"),
                        Text.of("drie maanden", "three months"), GONE, "delete from notices.arrival where at < now() - interval '3 months'"),
                new Kept("notices.inbox", Text.of("tot waar de brievenbus voor antwoorden gelezen is; niet over jou", "how far the mailbox for answers was read; not about you"),
                        Text.of("zo lang het programma draait", "as long as the program runs"), GONE, null));
    }

    /** What is wiped cannot be sent again; that it was sent stays for a year, so that the same thing is not told twice. */
    private static Kept mail() {
        return new Kept("notices.mail", Text.of("de mails die je kreeg", "the emails you got"),
                Text.of("tot dertig dagen na het versturen", "until thirty days after sending"),
                Text.of("gewist; een jaar lang staat er nog dat er een mail was, zonder inhoud, naam en adres",
                        "erased; for a year we keep that there was an email, without its contents, name and address"), """
                with old as (delete from notices.mail where made < now() - interval '1 year')
                update notices.mail set person = null, address = '', name = '', subject = '', plain = '', html = '', calendar = null, unsubscribe = null, reply_to = null, reason = null
                where state not in ('waiting', 'sending') and address <> ''
                    and coalesce(sent, made) < now() - interval '30 days' and made >= now() - interval '1 year'
                """);
    }
}
