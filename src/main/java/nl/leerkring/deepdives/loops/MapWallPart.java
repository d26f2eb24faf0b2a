package nl.leerkring.deepdives.loops;

import nl.leerkring.web.Part;

/** The drawing on the wall. */
record MapWallPart(MapPart map) implements Part {
}
