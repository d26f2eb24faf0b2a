package nl.leerkring.knowledge.opening;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param changed the words, since they were read */
record ConsentPage(Answers.Mine mine, boolean changed) implements Page {

    @Override
    public Text title() {
        return Text.of("Mag dit verder gelezen worden?", "May this be read further?");
    }

    @Override
    public int status() {
        return changed ? 422 : 200;
    }
}
