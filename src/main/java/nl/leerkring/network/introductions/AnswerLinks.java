package nl.leerkring.network.introductions;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import org.springframework.stereotype.Component;

/** The link in the mail: who has it answers one request, without signing in, as long as it waits. */
@Component
class AnswerLinks {

    private static final Key HOUSE = Key.house("whose link to a request is this");

    private final Database database;
    private final Introductions introductions;

    AnswerLinks(Database database, Introductions introductions) {
        this.database = database;
        this.introductions = introductions;
    }

    /** Whoever was asked, for this request alone. */
    record Holder(UUID person, UUID introduction) implements Key {

        @Override
        public Set<UUID> circles() {
            return Set.of();
        }
    }

    /** Nothing: there is no such link, or nothing waits for an answer behind it. */
    Optional<Introduction> open(String token) {
        return holder(token).flatMap(holder -> introductions.one(holder, holder.person(), holder.introduction())).filter(Introduction::open);
    }

    Optional<Holder> holder(String token) {
        return database.read(HOUSE, sql -> sql.sql("""
                select i.asked, i.id from network.answer_link l join network.introduction i on i.id = l.introduction where l.token = ?
                """).param(Tokens.hash(token)).query((row, n) -> new Holder(row.getObject("asked", UUID.class), row.getObject("id", UUID.class))).optional());
    }
}
