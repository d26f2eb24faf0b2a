package nl.leerkring.meetings.harvest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Grown;

/**
 * @param mine   one's own cards
 * @param others what others told, for who organises the day
 * @param open   cards can be made now
 * @param grown  what grew from each card
 */
record HarvestPage(Meeting meeting, String href, List<Link> tabs, List<HarvestCard> mine, List<HarvestCard> others, boolean open, Map<UUID, List<Grown>> grown,
        Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat neem je mee?", "What do you take home?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    MinePart part() {
        return new MinePart(href, mine, grown);
    }

    String day() {
        return href.substring(0, href.lastIndexOf('/'));
    }
}
