package nl.leerkring.meetings.papers;

import nl.leerkring.web.Part;

/** @param href where the papers are */
record PapersPart(String href) implements Part {
}
