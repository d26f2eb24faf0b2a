package nl.leerkring.meetings.materials;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.library.Shelf;
import nl.leerkring.library.Spot;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItemId;
import org.springframework.stereotype.Component;

/** Everybody in the circle sees what hangs on an item, as long as the item is in the programme. */
@Component
class ItemShelf implements Shelf {

    private final Programme programme;
    private final Database database;

    ItemShelf(Programme programme, Database database) {
        this.programme = programme;
        this.database = database;
    }

    @Override
    public String kind() {
        return Folder.ITEM;
    }

    @Override
    public boolean shows(Seat seat, UUID subject) {
        return programme.find(seat, new ProgrammeItemId(subject)).isPresent();
    }

    @Override
    public List<Spot> spots(Seat seat) {
        return database.read(seat, sql -> sql.sql("""
                select i.id, i.title, i.meeting, m.number from meetings.items i join meetings.meeting m on m.id = i.meeting where i.circle = ?
                """).param(seat.circle().value()).query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Spot(id, row.getString("title"), seat.href() + "/bijeenkomsten/" + row.getInt("number") + "/programma/" + id, row.getObject("meeting", UUID.class));
                }).list());
    }
}
