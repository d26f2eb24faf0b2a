package nl.leerkring.news.log;

import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** What was told in a news round grows on. */
@Component
class NewsOrigin implements Origin {

    private final Database database;

    NewsOrigin(Database database) {
        this.database = database;
    }

    @Override
    public String word() {
        return "bericht";
    }

    @Override
    public Text label() {
        return Text.of("een actualiteit", "a news item");
    }

    @Override
    public Optional<Found> find(Seat seat, UUID id) {
        return database.read(seat, sql -> sql.sql("""
                select i.text, i.organisation, m.theme, m.number from news.item i join meetings.meeting m on m.id = i.meeting
                where i.id = ? and i.circle = ? and i.withdrawn is null
                """).params(id, seat.circle().value()).query((row, n) -> new Found("actualiteit van ‘" + row.getString("theme") + "’", row.getString("text"),
                        "/bijeenkomsten/" + row.getInt("number") + "/actualiteiten", row.getObject("organisation", UUID.class))).optional());
    }
}
