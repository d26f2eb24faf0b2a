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
                new Kept("library.picture", Text.of("kleine plaatjes van foto’s die erbij staan", "thumbnails of the photos among them"), HOW_LONG, GONE, null),
                new Kept("library.document", Text.of("documenten van de kring, en wie ze plaatste", "documents of the circle, and who added them"), HOW_LONG, GONE, """
                        with gone as (delete from library.document where removed < now() - interval '30 days' returning id)
                        delete from library.attachment where kind = 'document' and subject in (select id from gone)
                        """),
                new Kept("library.revision", Text.of("versies van documenten, en wie ze plaatste", "versions of documents, and who added them"), HOW_LONG, GONE, null),
                new Kept("library.reading", Text.of("de tekst uit documenten en de inkijk erin, om te vinden en te lezen", "the text of documents and their preview, to find and to read"), HOW_LONG, GONE, null),
                new Kept("library.arrival", Text.of("bestanden die onderweg zijn, en van wie", "files that are on their way, and whose"), Text.of("een dag", "a day"),
                        Text.of("verwijderd", "deleted"), "delete from library.arrival where touched < now() - interval '1 day'"));
    }
}
