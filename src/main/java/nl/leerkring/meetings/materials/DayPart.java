package nl.leerkring.meetings.materials;

import java.util.List;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Part;

/** @param items those with something at them */
record DayPart(Group day, List<Group> items) implements Part {

    record Group(Folder folder, List<Attachment> attachments) {
    }
}
