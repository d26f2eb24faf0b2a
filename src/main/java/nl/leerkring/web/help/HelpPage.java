package nl.leerkring.web.help;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record HelpPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Hulp", "Help");
    }
}
