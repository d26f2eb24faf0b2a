package nl.leerkring.news.round;

import nl.leerkring.news.bringing.Told;
import nl.leerkring.web.Part;

/** How it stands with the round, and the way to it. */
record NotePart(String href, Told told) implements Part {
}
