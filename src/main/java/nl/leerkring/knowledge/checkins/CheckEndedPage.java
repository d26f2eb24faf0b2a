package nl.leerkring.knowledge.checkins;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record CheckEndedPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Deze link werkt niet meer", "This link does not work any more");
    }

    @Override
    public int status() {
        return 404;
    }
}
