package nl.leerkring.library;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long files are kept. The bytes themselves go at night, when no row needs them any more. */
@Component
class LibraryKeeping implements Keeping {

    private static final Text HOW_LONG = Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was removed: a month");
    private static final Text GONE = Text.of("verwijderd, met het bestand", "deleted, with the file");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("library.attachment", Text.of("stukken en links bij bijeenkomsten, en wie ze plaatste", "documents and links with meetings, and who added them"),
                        HOW_LONG, GONE, "delete from library.attachment where removed < now() - interval '30 days'"),
                new Kept("library.picture", Text.of("kleine plaatjes van foto’s die erbij staan", "thumbnails of the photos among them"), HOW_LONG, GONE, null));
    }
}
