package nl.leerkring.meetings.planned;

import java.util.List;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.web.Part;

/** @param href of all of them */
record PlannedPart(String href, List<Planned> mails) implements Part {

    private static final int SHOWN = 3;

    List<Planned> shown() {
        return mails.stream().filter(mail -> !mail.held()).limit(SHOWN).toList();
    }
}
