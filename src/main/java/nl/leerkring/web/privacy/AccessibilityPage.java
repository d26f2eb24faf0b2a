package nl.leerkring.web.privacy;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record AccessibilityPage(Responsible responsible) implements Page {

    @Override
    public Text title() {
        return Text.of("Toegankelijkheid", "Accessibility");
    }
}
