package nl.leerkring.meetings.materials;

import nl.leerkring.web.Form;
import nl.leerkring.web.Part;

/** @param largest "100 MB" */
record ItemPart(ListPart list, String largest) implements Part {

    Form form() {
        return Form.empty();
    }
}
