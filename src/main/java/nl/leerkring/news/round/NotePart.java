package nl.leerkring.news.round;

import nl.leerkring.news.bringing.Told;
import nl.leerkring.web.Part;

/**
 * How it stands with the round, and the way to it.
 *
 * @param log of the circle
 */
record NotePart(String href, String log, Told told) implements Part {
}
