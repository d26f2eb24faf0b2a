package nl.leerkring.network.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.database.Questions;
import nl.leerkring.network.Networker;
import org.springframework.stereotype.Component;

/** Finds who wants to be found. Who does not is in no list, no number and no choice. */
@Component
public class Listings {

    static final int PER_PAGE = 24;

    private static final Key HOUSE = Key.house("the open circles of somebody who wants them shown");
    private static final String TOLD = """
            (case :what when 'zoekt' then concat_ws(' ', p.seeks, p.learning_question) when 'biedt' then p.offers
             else concat_ws(' ', p.name, p.job, o.name, p.learning_question, p.seeks, p.offers) end)
            """;
    private static final String NARROW = """
             where (:words = '' or strpos(lower(TOLD), lower(:words)) > 0
                    or to_tsvector('search.dutch', TOLD) @@ plainto_tsquery('search.dutch', :words)
                    or to_tsvector('search.english', TOLD) @@ plainto_tsquery('search.english', :words))
               and (:province = '' or o.province = :province) and (:organisation = '' or o.name = :organisation)
               and (:what = '' or :what = 'zoekt' and p.seeks || p.learning_question <> '' or :what = 'biedt' and p.offers <> '')
            """.replace("TOLD", TOLD);

    private final Database database;

    Listings(Database database) {
        this.database = database;
    }

    /**
     * One page by name.
     *
     * @param total         of all pages
     * @param listed        whether who looks wants to be found herself
     * @param provinces     where those who want to be found work, and nobody else
     * @param organisations the same
     */
    record Found(List<Listing> some, int total, boolean more, boolean listed, List<String> provinces, List<String> organisations) {
    }

    Found find(Networker by, Sought sought) {
        return database.ask(by, ask -> {
            Supplier<List<Listing>> some = narrowed(ask, "select " + Listing.COLUMNS + Listing.FROM + NARROW
                    + " and (:after = '' or (lower(p.name), p.id) > (:after, :afterId)) order by lower(p.name), p.id limit " + (PER_PAGE + 1), sought)
                    .param("after", sought.after()).param("afterId", sought.afterId()).rows(Listing::of);
            Supplier<List<Integer>> total = narrowed(ask, "select count(*)::int as total" + Listing.FROM + NARROW, sought).rows((row, n) -> row.getInt("total"));
            Supplier<List<Boolean>> listed = ask.sql("select exists (select 1 from network.listing where person = :me) as listed").param("me", by.person()).rows((row, n) -> row.getBoolean("listed"));
            Supplier<List<String>> provinces = ask.sql("select distinct o.province" + Listing.FROM + " where o.province is not null order by 1").rows((row, n) -> row.getString(1));
            Supplier<List<String>> works = ask.sql("select distinct o.name" + Listing.FROM + " where o.name is not null order by 1").rows((row, n) -> row.getString(1));
            return () -> new Found(some.get().stream().limit(PER_PAGE).toList(), total.get().getFirst(), some.get().size() > PER_PAGE, listed.get().getFirst(),
                    provinces.get(), works.get());
        });
    }

    private static Questions.Asking narrowed(Questions ask, String sql, Sought sought) {
        return ask.sql(sql).param("words", sought.words()).param("province", sought.province()).param("organisation", sought.organisation()).param("what", sought.what());
    }

    /** Nothing: she does not want to be found, or is not there. */
    public Optional<Listing> one(Networker by, UUID person) {
        return Optional.ofNullable(database.ask(by, ask -> ask.sql("select " + Listing.COLUMNS + Listing.FROM + " where l.person = :person").param("person", person).row(Listing::of)));
    }

    /** As others would see who looks, whether or not she can be found now. */
    public Listing own(Networker by) {
        return database.read(by, sql -> sql.sql("""
                select p.id, p.name, p.job, coalesce(o.name, '') as works, coalesce(o.province, '') as province, p.learning_question, p.seeks, p.offers,
                       coalesce(l.circles, false) as circles, coalesce(l.learning, false) as learning, coalesce(l.since, now()) as since
                from people.person p left join network.listing l on l.person = p.id left join people.organisation o on o.id = p.organisation where p.id = ?
                """).param(by.person()).query(Listing::of).single());
    }

    /** A circle that everybody may see. */
    public record Circle(String name, String slug) {
    }

    /** In which she sits now; those that everybody may see, if she shows them. */
    List<Circle> circles(Listing listing) {
        return listing.circles() ? open(listing.id().value()) : List.of();
    }

    /** Those that she would show. */
    public List<Circle> open(UUID person) {
        return database.ask(HOUSE, ask -> ask.sql("""
                select c.name, c.slug from circles.sat s join circles.circle c on c.id = s.circle and c.visibility = 'open'
                where s.person = :person and s.ended is null order by c.name, c.slug
                """).param("person", person).rows((row, n) -> new Circle(row.getString("name"), row.getString("slug"))));
    }
}
