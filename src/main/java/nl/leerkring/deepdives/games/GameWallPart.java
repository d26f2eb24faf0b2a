package nl.leerkring.deepdives.games;

import nl.leerkring.web.Part;

/** The news and the roles on the wall; interests only when they are open to all. */
record GameWallPart(Game game) implements Part {
}
