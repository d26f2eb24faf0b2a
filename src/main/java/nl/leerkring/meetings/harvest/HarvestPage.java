package nl.leerkring.meetings.harvest;

import java.util.List;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param mine   one's own cards
 * @param others what others told, for who organises the day
 * @param open   cards can be made now
 */
record HarvestPage(Meeting meeting, String href, List<Link> tabs, List<HarvestCard> mine, List<HarvestCard> others, boolean open, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat neem je mee?", "What do you take home?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    MinePart part() {
        return new MinePart(href, mine);
    }

    String day() {
        return href.substring(0, href.lastIndexOf('/'));
    }
}
