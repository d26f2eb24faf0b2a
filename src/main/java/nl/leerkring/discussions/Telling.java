package nl.leerkring.discussions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.markup.Mentions;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Post;
import nl.leerkring.notices.Recipient;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of a message: pages that show it by a hint, who is mentioned at once, who follows on screen. Nobody hears of it twice. */
@Component
class Telling {

    private final Notices notices;
    private final Post post;
    private final Live live;
    private final Clock clock;

    Telling(Notices notices, Post post, Live live, Clock clock) {
        this.clock = clock;
        this.notices = notices;
        this.post = post;
        this.live = live;
    }

    /** The topic of the live hint about a conversation. */
    static String hint(ThreadId thread) {
        return "gesprek-" + thread;
    }

    record Member(UUID id, String name, String email, Language language, Role role) {

        Mentions.Somebody somebody() {
            return new Mentions.Somebody(id, name);
        }
    }

    /** @param title of the conversation */
    record News(ThreadId thread, Text title, UUID message, int number, String text, Audience audience) {
    }

    /** Everybody with a seat. */
    List<Member> members(JdbcClient sql, UUID circle) {
        return sql.sql("""
                select p.id, p.name, p.email::text as email, p.language, s.role from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and p.gone is null
                """).param(circle).query((row, n) -> new Member(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                Language.of(row.getString("language")), Role.of(row.getString("role")))).list();
    }

    void tell(JdbcClient sql, Seat by, News news, List<Member> members, Set<UUID> mentioned) {
        Map<UUID, Member> see = seeing(news, members);
        hint(by, news, see.keySet());
        mention(by, news, members, mentioned);
        for (UUID person : sql.sql("select person from discussions.following where thread = ? and stand = 'follow'").param(news.thread().value()).query(UUID.class).list()) {
            if (see.containsKey(person) && !mentioned.contains(person) && !person.equals(by.person())) {
                notices.tell(by, new Notices.Word(Topic.TALK, Text.of("Nieuw in ‘" + news.title().nl() + "’, van " + by.viewer().name(), "New in ‘" + news.title().en() + "’, by " + by.viewer().name()),
                        Text.of("Je volgt dit gesprek.", "You follow this conversation."), href(by, news)), person, by.circle().value());
            }
        }
    }

    /** A conversation that not everybody sees is not even hinted at to the others. */
    private void hint(Seat by, News news, Set<UUID> see) {
        if (news.audience() == Audience.CIRCLE) {
            live.hint(by.circle().value(), hint(news.thread()));
        } else {
            see.forEach(person -> live.hint(person, hint(news.thread())));
        }
    }

    /** By mail and on screen, as she chose. */
    void mention(Seat by, News news, List<Member> members, Set<UUID> mentioned) {
        Map<UUID, Member> see = seeing(news, members);
        Map<UUID, String> names = see.values().stream().collect(Collectors.toMap(Member::id, Member::name));
        for (UUID person : mentioned) {
            Member to = see.get(person);
            if (to != null && !person.equals(by.person())) {
                String place = href(by, news) + "?bericht=" + news.number() + "#b" + news.number();
                MentionMail mail = new MentionMail(by.name(), by.viewer().name(), news.title(), news.thread(), Mentions.plain(news.text(), names), place,
                        news.message() + " " + person, to.role().takesPart(), clock.instant());
                post.send(by, mail, new Recipient(to.name(), to.email(), to.language(), person), by.circle().value());
            }
        }
    }

    private static Map<UUID, Member> seeing(News news, List<Member> members) {
        return members.stream().filter(each -> news.audience().holds(each.role())).collect(Collectors.toMap(Member::id, Function.identity()));
    }

    private static String href(Seat by, News news) {
        return by.href() + "/gesprekken/" + news.thread();
    }
}
