package nl.leerkring.meetings.experts;

import java.util.List;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Part;

/**
 * For who organises the day.
 *
 * @param plans whether this person may invite, send again and withdraw
 */
record ExpertsPart(String href, List<Expert> experts, List<Attachment> attachments, boolean plans) implements Part {

    long sent(Expert expert) {
        return attachments.stream().filter(expert::sent).count();
    }
}
