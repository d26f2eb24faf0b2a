package nl.leerkring.meetings.home;

import nl.leerkring.web.Part;

record ApplicationsCockpitPart(String href, int waiting) implements Part {
}
