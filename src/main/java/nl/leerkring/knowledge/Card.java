package nl.leerkring.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Something that a circle knows, asks, tries or does.
 *
 * @param works       the name of whose it is; empty: nobody's in particular
 * @param rhythm      so many weeks between two questions how it goes; nothing: nobody is asked
 * @param wanted      how open it becomes when all who are named agree
 * @param began       of an experiment; from then on its prediction stands
 * @param asleep      nobody answered, so nothing is asked any more
 * @param recognising how many municipalities said something of it
 */
public record Card(CardId id, UUID circle, Kind kind, String title, @Nullable UUID organisation, String works, @Nullable UUID owner, String ownerName,
        @Nullable UUID maker, String makerName, String nextAction, @Nullable LocalDate nextOn, @Nullable Integer rhythm, Sight sight, @Nullable Sight wanted,
        State state, @Nullable Decision decision, @Nullable Instant began, @Nullable UUID mergedInto, boolean asleep, Instant made, Instant changed,
        int version, int recognising) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_ACTION = 300;

    /** How many municipalities said something of it; what others say does not count. With {@code knowledge.card} as c. */
    static final String RECOGNISING = """
            (select count(distinct s.organisation) from knowledge.standing s join people.organisation z on z.id = s.organisation and z.kind = 'municipality'
             where s.card = c.id and s.withdrawn is null)::int""";
    /** With {@code knowledge.card} as c. */
    public static final String COLUMNS = """
            c.*, coalesce(o.name, '') as works, coalesce(w.name, '') as owner_name, coalesce(m.name, '') as maker_name,
            """ + Card.RECOGNISING + " as recognising\n";
    public static final String NAMES = """
             left join people.organisation o on o.id = c.organisation left join people.person w on w.id = c.owner left join people.person m on m.id = c.made_by
            """;

    /**
     * A card that is to be made or changed.
     *
     * @param fields what was filled in, by the name of the field
     */
    public record Draft(Kind kind, String title, @Nullable UUID organisation, @Nullable UUID owner, String nextAction, @Nullable LocalDate nextOn,
            @Nullable Integer rhythm, Sight sight, Map<String, String> fields) {
    }

    public String path() {
        return "/kennis/" + id;
    }

    /**
     * What stands under its title in a list: what it is, whose, how many municipalities said something of it, and who may not see it.
     *
     * @param works      the name of whose it is; empty: nobody's in particular
     * @param recognising how many municipalities said something of it
     */
    public record About(Kind kind, String works, String ownerName, int recognising, Sight sight) {

        public String say(Ui ui) {
            String recognised = recognising == 0 ? "" : ui.count(recognising, "gemeente", "gemeenten", "municipality", "municipalities");
            String closed = sight == Sight.CIRCLE ? "" : ui.say(sight.label());
            return Stream.of(ui.say(kind.label()), whose(ui), recognised, closed).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        }

        /** "Utrecht · Aisha van Utrecht", as far as known. */
        private String whose(Ui ui) {
            return Stream.of(works, ui.name(ownerName)).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        }
    }

    public About about() {
        return new About(kind, works, ownerName, recognising, sight);
    }

    public boolean running() {
        return began != null;
    }

    public static Card of(ResultSet row, int n) throws SQLException {
        String decision = row.getString("decision");
        String wanted = row.getString("wanted");
        int rhythm = row.getInt("rhythm");
        boolean asked = !row.wasNull();
        return new Card(new CardId(row.getObject("id", UUID.class)), row.getObject("circle", UUID.class), Coded.of(Kind.class, row.getString("kind")),
                row.getString("title"), row.getObject("organisation", UUID.class), row.getString("works"), row.getObject("owner", UUID.class),
                row.getString("owner_name"), row.getObject("made_by", UUID.class), row.getString("maker_name"), row.getString("next_action"),
                row.getObject("next_on", LocalDate.class), asked ? rhythm : null, Coded.of(Sight.class, row.getString("sight")),
                wanted == null ? null : Coded.of(Sight.class, wanted), Coded.of(State.class, row.getString("state")),
                decision == null ? null : Coded.of(Decision.class, decision), at(row, "began"), row.getObject("merged_into", UUID.class),
                row.getObject("asleep") != null, at(row, "made"), at(row, "changed"), row.getInt("version"), row.getInt("recognising"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
