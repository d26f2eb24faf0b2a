package nl.leerkring.meetings.materials;

import java.util.List;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param kept    the names of files that did come in, when others did not
 * @param largest "100 MB"
 */
record MaterialsPage(Folder folder, List<Attachment> attachments, Form form, int status, String kept, String largest) implements Page {

    @Override
    public Text title() {
        return Text.of("Stukken", "Documents");
    }

    ListPart list() {
        return new ListPart(folder, attachments);
    }
}
