package nl.leerkring.search;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class SearchKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text THING = Text.of("zo lang als wat gevonden wordt er staat en je het mag zien; weg in hetzelfde ogenblik", "as long as what is found is there and may be seen; gone at the same moment");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("search.item", Text.of("wat leden van een kring kunnen vinden, en in welke woorden; vertrouwelijke casussen staan er niet in. Waar je naar zoekt bewaren we niet",
                        "what members of a circle can find, and by which words; confidential cases are not in it. What you search for is not kept"), THING, GONE, null),
                new Kept("search.open_item", Text.of("wat iedereen kan vinden die is ingelogd, zoals een verslag dat openbaar is", "what everybody can find who is signed in, such as a public report"), THING, GONE, null),
                new Kept("search.mark", Text.of("de nummers van wat gevonden kan worden", "the numbers of what can be found"),
                        Text.of("tot de nacht nadat het niet meer te vinden is", "until the night after it can no longer be found"), GONE, """
                        delete from search.mark where (kind, id) in (select m.kind, m.id from search.mark m
                            where not exists (select 1 from search.item i where i.kind = m.kind and i.id = m.id)
                              and not exists (select 1 from search.open_item i where i.kind = m.kind and i.id = m.id) for update skip locked)
                        """),
                new Kept("search.vocabulary", Text.of("de woorden die in een kring gebruikt worden, om typfouten te begrijpen", "the words used in a circle, to understand typing errors"),
                        Text.of("tot ze er niet meer gebruikt worden, of iemand uit de kring haar gegevens laat verwijderen", "until they are no longer used there, or somebody in the circle has her data deleted"), GONE, null),
                new Kept("search.open_word", Text.of("woorden uit wat iedereen kan vinden", "words from what everybody can find"),
                        Text.of("tot de nacht nadat ze niet meer gebruikt worden", "until the night after they are no longer used"), GONE, """
                        delete from search.open_word w where not exists (select 1 from search.open_item i where i.words @@ quote_literal(w.word)::tsquery)
                        """),
                new Kept("search.unlearned", Text.of("in welke kringen er iets veranderde", "in which circles something changed"),
                        Text.of("enkele seconden", "some seconds"), GONE, null),
                new Kept("search.source", Text.of("waar gezocht kan worden", "where one can search"), Text.of("zo lang het programma bestaat", "as long as the program exists"), GONE, null));
    }
}
