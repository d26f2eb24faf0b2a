package nl.leerkring.identity.data;

import java.util.List;
import nl.leerkring.web.Part;

/** The file to read: a page that stands on its own, without our styles, so that it opens anywhere and for ever. */
record DataFilePart(String name, List<MyData.Chapter> chapters) implements Part {
}
