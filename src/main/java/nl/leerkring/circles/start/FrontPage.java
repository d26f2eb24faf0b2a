package nl.leerkring.circles.start;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record FrontPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Samen leren in een leerkring", "Learning together in a circle");
    }
}
