package nl.leerkring.news.log;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.Ground;
import nl.leerkring.discussions.Subject;
import nl.leerkring.news.NewsItem;
import org.springframework.stereotype.Component;

/** Talk about what somebody told, as long as it is not withdrawn: everybody in the circle. */
@Component
class NewsTalk implements Ground {

    private static final String KIND = "actualiteit";
    private static final int LONGEST = 80;

    private final Database database;

    NewsTalk(Database database) {
        this.database = database;
    }

    /** Where people talk about it. */
    static String href(Seat seat, NewsItem item) {
        return new Subject(KIND, item.id().value()).href(seat);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Place> of(Seat seat, Collection<UUID> subjects) {
        return database.read(seat, sql -> sql.sql("select id, text from news.item where circle = :circle and id in (:ids) and withdrawn is null")
                .param("circle", seat.circle().value()).param("ids", subjects).query((row, n) -> Map.entry(row.getObject("id", UUID.class),
                        new Place(NewsItem.cut(row.getString("text"), LONGEST), seat.href() + "/actualiteiten", Audience.CIRCLE))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
