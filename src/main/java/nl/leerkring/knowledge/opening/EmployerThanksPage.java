package nl.leerkring.knowledge.opening;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record EmployerThanksPage(boolean agreed) implements Page {

    @Override
    public Text title() {
        return agreed ? Text.of("Dank u. U vindt het goed.", "Thank you. You agree.") : Text.of("Het blijft in de kring.", "It stays in the circle.");
    }
}
