package nl.leerkring.identity.notices;

import nl.leerkring.web.Part;

/** The bell in the header, when something new is told while a page is open. */
record BellPart(int unread) implements Part {
}
