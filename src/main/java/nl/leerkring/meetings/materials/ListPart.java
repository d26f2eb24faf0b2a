package nl.leerkring.meetings.materials;

import java.util.List;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Part;

/** What lies in one folder; it looks again by itself. */
record ListPart(Folder folder, List<Attachment> attachments) implements Part {
}
