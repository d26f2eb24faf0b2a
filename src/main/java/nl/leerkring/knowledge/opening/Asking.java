package nl.leerkring.knowledge.opening;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.knowledge.AfterWriting;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.notices.Topic;
import nl.leerkring.people.People;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks who is named on a card, and the employers it concerns: when somebody wants it opened, and again when its words became other words. */
@Component
class Asking implements AfterWriting {

    private final People people;
    private final Post post;
    private final EmployerAnswers answers;
    private final Refusals refusals;
    private final Notices notices;
    private final Clock clock;

    Asking(People people, Post post, EmployerAnswers answers, Refusals refusals, Notices notices, Clock clock) {
        this.people = people;
        this.post = post;
        this.answers = answers;
        this.refusals = refusals;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param chosen who is named besides those whose names stand in the text */
    void wanted(JdbcClient sql, Contributor by, Card card, Sight sight, Collection<UUID> chosen) {
        Set<UUID> named = new HashSet<>(chosen);
        named.addAll(Cards.mentioned(sql, card.id()));
        named.addAll(Consents.elsewhere(sql, card)); // she cannot be chosen any more, and what she said stands
        if (named.contains(by.person())) {
            Consents.own(sql, card, by.person(), sight, now());
        }
        if (card.maker() != null && !card.maker().equals(by.person())) {
            named.add(card.maker());
        }
        Consents.only(sql, card, Consents.Of.PERSON, named);
        Consents.again(sql, card, sight, now());
        ask(sql, by, card, sight, named, Consents.Why.WANTED);
    }

    /** A yes is for the words that were read. Where others come in their place the card is back in its circle, and what was wanted stays wanted. */
    @Override
    public boolean written(JdbcClient sql, Contributor by, CardId id) {
        Card card = Cards.now(sql, id);
        Sight sight = card.wanted() == null ? card.sight() : card.wanted();
        if (!sight.outside()) {
            return false;
        }
        Set<UUID> named = new HashSet<>(Cards.mentioned(sql, id));
        boolean here = named.contains(by.person());
        named.addAll(Consents.people(sql, card));
        if (Consents.said(sql, card, by.person()).orElse(here)) {
            Consents.own(sql, card, by.person(), sight, now());
        }
        boolean asked = ask(sql, by, card, sight, named, Consents.Why.REWRITTEN);
        boolean holds = Consents.hold(sql, card, card.sight());
        if (asked || !holds) {
            sql.sql("update knowledge.card set sight = :sight, wanted = :wanted where id = :id").param("sight", (holds ? card.sight() : Sight.CIRCLE).code())
                    .param("wanted", sight.code()).param("id", id.value()).update();
            if (card.sight().outside() && !holds) {
                refusals.happened(sql, card, "rewritten", by.person());
            }
        }
        return asked || !holds;
    }

    /** @return somebody is asked now */
    private boolean ask(JdbcClient sql, Contributor by, Card card, Sight sight, Collection<UUID> named, Consents.Why why) {
        boolean asked = false;
        for (UUID person : named.stream().filter(each -> !each.equals(by.person())).toList()) {
            var question = Consents.ask(sql, card, Consents.Of.PERSON, person, sight, why, by.person(), now());
            question.ifPresent(one -> tell(by, card, sight, person, one));
            asked |= question.isPresent();
        }
        List<Employer> employers = Employers.concerned(sql, card, sight, named);
        Consents.only(sql, card, Consents.Of.EMPLOYER, employers.stream().map(Employer::organisation).toList());
        for (Employer employer : employers) {
            var question = Consents.ask(sql, card, Consents.Of.EMPLOYER, employer.organisation(), sight, why, by.person(), now());
            question.ifPresent(one -> answers.ask(sql, card, by.seat().name(), one, employer, sight));
            asked |= question.isPresent();
        }
        return asked;
    }

    /** By mail always; on screen for who wants to see there what is asked. */
    private void tell(Contributor by, Card card, Sight sight, UUID person, Consents.Question question) {
        ConsentMail mail = new ConsentMail(by.seat().name(), card.title(), sight, card.id().consent(), question.again());
        people.find(by, new PersonId(person)).ifPresent(to -> {
            post.send(by, mail, Recipient.of(to), card.circle());
            notices.tell(by, new Notices.Word(Topic.REMINDERS, Text.of("Mag ‘" + card.title() + "’ verder gelezen worden?", "May ‘" + card.title() + "’ be read further?"), mail.why(), mail.path()),
                    person, card.circle());
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
