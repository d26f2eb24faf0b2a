package nl.leerkring.notices;

import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.notices.post.Written;
import nl.leerkring.notices.post.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door for mail: what is handed over here goes out if and only if the transaction it was handed over in succeeds. */
@Component
public class Post {

    private static final Key HOUSE = Key.house("mail on its way, which nobody reads here");

    private final Database database;
    private final Writer writer;
    private final Preferences preferences;
    private final Notices notices;
    private final Unsubscribing unsubscribing;
    private final Replies replies;

    Post(Database database, Writer writer, Preferences preferences, Notices notices, Unsubscribing unsubscribing, Replies replies) {
        this.replies = replies;
        this.database = database;
        this.writer = writer;
        this.preferences = preferences;
        this.notices = notices;
        this.unsubscribing = unsubscribing;
    }

    public void send(Key key, Letter letter, Recipient to) {
        send(key, letter, to, null);
    }

    public void send(Key key, Letter letter, Recipient to, @Nullable UUID circle) {
        Preferences.Wanted wanted = preferences.of(key, to.person(), letter.topic());
        if (wanted.screen() && to.person() != null) {
            notices.tell(key, letter, to.person(), circle);
        }
        if (wanted.mail()) {
            write(letter, to, circle);
        }
    }

    private void write(Letter letter, Recipient to, @Nullable UUID circle) {
        String unsubscribe = to.person() == null || !letter.topic().choice() ? null : unsubscribing.path(to.person(), letter.topic());
        String replyTo = replyTo(letter, to, circle);
        Written mail = writer.write(letter, to, unsubscribe, replyTo != null);
        Letter.Calendar calendar = letter.calendar();
        database.change(HOUSE, sql -> sql.sql("""
                insert into notices.mail (id, circle, person, kind, address, name, subject, plain, html, calendar, method, unsubscribe, reply_to, once)
                values (:id, :circle, :person, :kind, :address, :name, :subject, :plain, :html, :calendar, :method, :unsubscribe, :replyTo, :once)
                on conflict (once) do nothing
                """).param("id", Ids.next()).param("circle", circle).param("person", to.person())
                .param("kind", letter.itself().getClass().getSimpleName()).param("address", to.address()).param("name", to.name())
                .param("subject", mail.subject()).param("plain", mail.plain()).param("html", mail.html())
                .param("calendar", calendar == null ? null : calendar.text())
                .param("method", calendar == null ? null : calendar.method())
                .param("unsubscribe", unsubscribe).param("replyTo", replyTo).param("once", letter.once()).update());
    }

    /** A letter and whom it goes to. */
    public record Addressed(Letter letter, Recipient to) {
    }

    /** Many at once, in one statement: by mail alone, to people of whom is known that they want it. Nobody answers these, and no calendar goes along. */
    public void sendAll(List<Addressed> letters) {
        List<String[]> rows = letters.stream().map(this::row).toList();
        database.change(HOUSE, sql -> sql.sql("""
                insert into notices.mail (id, person, kind, address, name, subject, plain, html, unsubscribe, once)
                select id::uuid, person::uuid, kind, address, name, subject, plain, html, unsubscribe, once
                from unnest(:c0, :c1, :c2, :c3, :c4, :c5, :c6, :c7, :c8, :c9) as t (id, person, kind, address, name, subject, plain, html, unsubscribe, once)
                on conflict (once) do nothing
                """).params(java.util.stream.IntStream.range(0, 10).boxed().collect(java.util.stream.Collectors.toMap(n -> "c" + n,
                n -> rows.stream().map(row -> row[n]).toArray(String[]::new)))).update());
    }

    private @Nullable String[] row(Addressed each) {
        UUID person = java.util.Objects.requireNonNull(each.to().person());
        String unsubscribe = each.letter().topic().choice() ? unsubscribing.path(person, each.letter().topic()) : null;
        Written mail = writer.write(each.letter(), each.to(), unsubscribe, false);
        return new @Nullable String[] {Ids.next().toString(), person.toString(), each.letter().itself().getClass().getSimpleName(), each.to().address(), each.to().name(),
            mail.subject(), mail.plain(), mail.html(), unsubscribe, each.letter().once()};
    }

    private @Nullable String replyTo(Letter letter, Recipient to, @Nullable UUID circle) {
        Letter.Reply reply = letter.reply();
        return reply == null || to.person() == null ? null : replies.address(to.person(), reply.kind(), reply.subject(), circle, reply.until()).orElse(null);
    }

    /** How a mail would read, to show before it goes. */
    public record Preview(String subject, String text) {
    }

    public Preview preview(Letter letter, Recipient to) {
        Written mail = writer.write(letter, to, null, false);
        return new Preview(mail.subject(), mail.plain());
    }
}
