package nl.leerkring.discussions;

import nl.leerkring.database.Database;
import nl.leerkring.web.Coded;
import nl.leerkring.web.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Pages that show a message look at it again when it was changed, taken away, hidden or brought back. */
@Component
class Changes {

    private final Database database;
    private final Telling telling;
    private final Live live;

    Changes(Database database, Telling telling, Live live) {
        this.database = database;
        this.telling = telling;
        this.live = live;
    }

    /** Who does not see the conversation is not even hinted at. */
    @EventListener
    void said(Said said) {
        database.change(said.by(), sql -> sql.sql("select audience from discussions.message where id = ?").param(said.message()).query(String.class).optional()
                .map(audience -> Coded.of(Audience.class, audience)).ifPresent(audience -> {
                    String hint = Message.hint(said.message());
                    if (audience == Audience.CIRCLE) {
                        live.hint(said.circle(), hint);
                    } else {
                        telling.members(sql, said.circle()).stream().filter(each -> audience.holds(each.role())).forEach(each -> live.hint(each.id(), hint));
                    }
                }));
    }
}
