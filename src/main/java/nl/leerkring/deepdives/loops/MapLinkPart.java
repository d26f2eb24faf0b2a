package nl.leerkring.deepdives.loops;

import nl.leerkring.web.Part;

record MapLinkPart(String href) implements Part {
}
