package nl.leerkring.meetings.groups;

import nl.leerkring.web.Part;

record DivisionWallPart(DivisionPart of) implements Part {
}
