package nl.leerkring.news.bringing;

import nl.leerkring.web.Part;

/** The round goes on now. */
public record UnderWayPart(String href) implements Part {
}
