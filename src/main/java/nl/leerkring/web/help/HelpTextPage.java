package nl.leerkring.web.help;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param html our own text, rendered from Markdown */
record HelpTextPage(HelpTopic topic, String html) implements Page {

    @Override
    public Text title() {
        return topic.title();
    }
}
