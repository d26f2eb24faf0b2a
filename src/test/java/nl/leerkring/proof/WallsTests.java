package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Programme;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Language;
import nl.leerkring.world.Example;
import nl.leerkring.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 4, by what PostgreSQL itself says and does: a circle's rows are for whose key opens it, whatever the program forgets. */
class WallsTests {

    /** Of a card that everybody reads, so are these. */
    private static final Set<String> OPENED = Set.of("knowledge.passage", "knowledge.fragment", "knowledge.link", "knowledge.standing");

    private static World world;
    private static List<Table> tables;
    private static UUID example;
    private static UUID other;

    /** @param narrower not everybody of the circle sees all rows */
    private record Table(String name, boolean on, boolean forced, int policies, boolean narrower) {

        @Override
        public String toString() {
            return name;
        }

        /** But for what the circle opened to everybody. */
        String closed() {
            return name.equals("knowledge.card") ? " and sight <> 'public'"
                    : OPENED.contains(name) ? " and not exists (select 1 from knowledge.card c where c.id = t.card and c.sight = 'public')" : "";
        }
    }

    @BeforeAll
    static void look() {
        Example.people();
        world = Example.world();
        example = world.owner().sql("select id from circles.circle where slug = 'leerkring-gezondheid-en-ruimte'").query(UUID.class).single();
        other = world.owner().sql("select id from circles.circle where slug = 'leerkring-klimaat-in-de-wijk'").query(UUID.class).single();
        tables = world.owner().sql("""
                select c.oid::regclass::text as name, c.relrowsecurity as on, c.relforcerowsecurity as forced,
                       (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
                       exists (select 1 from pg_policy p where p.polrelid = c.oid
                               and pg_get_expr(p.polqual, p.polrelid) ~ 'me\\(\\)|coordinates\\(|knowledge\\.opens\\(|knowledge\\.card') as narrower
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                where c.relkind in ('r', 'p') and a.attname = 'circle' and not a.attisdropped and n.nspname not like 'pg\\_%'
                order by 1
                """).query(Table.class).list();
    }

    @Test
    void every_table_with_a_circle_has_row_level_security_on_and_forced_and_a_policy() {
        assertThat(tables).hasSizeGreaterThan(20);
        assertThat(tables).allMatch(table -> table.on() && table.forced() && table.policies() > 0);
    }

    @Test
    void a_table_that_hangs_on_one_with_a_circle_has_its_own_wall() {
        assertThat(world.owner().sql("""
                select distinct k.conrelid::regclass || ' hangs on ' || k.confrelid::regclass
                from pg_constraint k join pg_class at on at.oid = k.confrelid join pg_class from_ on from_.oid = k.conrelid
                where k.contype = 'f' and at.relrowsecurity and not from_.relrowsecurity
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void no_view_and_no_function_looks_over_the_wall() {
        assertThat(world.owner().sql("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                  and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))
                  and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                """).query(String.class).list()).as("views that look with the eyes of the owner").isEmpty();
        assertThat(world.owner().sql("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                """).query(String.class).list()).as("functions that act as the owner").isEmpty();
    }

    @Test
    void the_key_of_another_circle_shows_no_row_of_it_and_neither_does_none() {
        List<String> seen = new ArrayList<>();
        int filled = 0;
        for (Table table : tables) {
            int there = count(world.owner(), table);
            filled += there > 0 ? 1 : 0;
            for (Key key : new Key[] {Key.circle(other), Key.nobody(), new Anybody(stranger(), other)}) {
                if (seen(key, table) > 0) {
                    seen.add(table + " by " + key);
                }
            }
            if (count(world.bean(JdbcClient.class), table) > 0) {
                seen.add(table + " outside the door");
            }
            if (!table.narrower()) {
                assertThat(seen(Key.circle(example), table)).as(table + " by its own key").isEqualTo(there);
            }
        }
        assertThat(filled).as("tables in which the example circle has rows").isGreaterThan(10);
        assertThat(seen).isEmpty();
    }

    @Test
    void nobody_writes_a_row_into_another_circle() {
        List<String> written = new ArrayList<>();
        for (Table table : tables) {
            for (Key key : new Key[] {Key.circle(other), Key.nobody(), new Anybody(stranger(), other)}) {
                String answer = attempt(key, "insert into " + table + " (circle) values ('" + example + "')");
                if (!answer.contains("row-level security")) { // which is looked at before what must be filled in
                    written.add(table + " by " + key + ": " + answer);
                }
            }
            if (!table.narrower()) {
                assertThat(attempt(Key.circle(example), "insert into " + table + " (circle) values ('" + example + "')")).as(table + " by its own key")
                        .doesNotContain("row-level security");
            }
        }
        assertThat(written).isEmpty();
    }

    @Test
    void nobody_changes_moves_or_deletes_a_row_of_another_circle() {
        for (Table table : tables) {
            assertThat(attempt(Key.circle(other), "update " + table + " set circle = '" + other + "' where circle = '" + example + "'")).as("change " + table).isEqualTo("0");
            assertThat(attempt(Key.circle(other), "delete from " + table + " where circle = '" + example + "'")).as("delete " + table).isEqualTo("0");
            if (!table.narrower() && count(world.owner(), table) > 0) {
                assertThat(attempt(Key.circle(example), "update " + table + " set circle = '" + other + "'")).as("move " + table).contains("row-level security");
            }
        }
    }

    @Test
    void a_hidden_circle_is_not_there_for_whom_it_does_not_open() {
        world.owner().sql("update circles.circle set visibility = 'hidden' where id = ?").param(other).update();
        for (Key key : new Key[] {Key.circle(example), Key.nobody(), new Anybody(stranger(), example)}) {
            assertThat(ids(key, "select id from circles.circle")).doesNotContain(other);
        }
        assertThat(attempt(Key.circle(example), "update circles.circle set name = 'van mij' where id = '" + other + "'")).isEqualTo("0");
        world.owner().sql("update circles.circle set visibility = 'open' where id = ?").param(other).update();
        assertThat(attempt(Key.circle(example), "update circles.circle set name = 'van mij' where id = '" + other + "'")).contains("row-level security");
    }

    @Test
    void a_link_to_sign_in_is_in_no_mail_that_anybody_can_read() {
        var guest = world.guest();
        guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", "noor@groningen.example");
        for (Key key : new Key[] {Key.circle(example), Key.nobody(), new Anybody(stranger(), example)}) {
            assertThat(ids(key, "select id from notices.mail where circle is null")).isEmpty();
        }
        assertThat(ids(Key.house("the tests look for mail"), "select id from notices.mail where circle is null")).isNotEmpty();
    }

    /** As if somebody forgot a check: the verbs of the program, with a seat of another circle. */
    @Test
    void with_the_check_forgotten_a_seat_of_another_circle_still_finds_nothing() {
        Seat wrong = seat("youssef@dordrecht.example", "leerkring-klimaat-in-de-wijk");
        Seat right = seat("noor@groningen.example", "leerkring-gezondheid-en-ruimte");
        Meetings meetings = world.bean(Meetings.class);
        Programme programme = world.bean(Programme.class);
        Meeting meeting = meetings.get(right, 1);
        UUID item = world.owner().sql("select id from meetings.programme_item where circle = ? and removed is null limit 1").param(example).query(UUID.class).single();

        assertThat(meetings.find(right, meeting.id())).isPresent();
        assertThat(meetings.find(wrong, meeting.id())).isEmpty();
        assertThat(programme.of(right, meeting).items()).isNotEmpty();
        assertThat(programme.of(wrong, meeting).items()).isEmpty();
        assertThat(programme.find(right, new nl.leerkring.meetings.ProgrammeItemId(item))).isPresent();
        assertThat(programme.find(wrong, new nl.leerkring.meetings.ProgrammeItemId(item))).isEmpty();
        assertThat(meetings.find(Key.nobody(), new MeetingId(meeting.id().value()))).isEmpty();
        assertThat(ids(wrong, "select distinct circle from meetings.meeting")).as("a query that forgot its where").containsExactly(other);
        assertThat(ids(wrong, "select distinct circle from circles.members where person <> '" + wrong.person() + "'")).containsExactly(other);
    }

    @Test
    void the_role_of_the_program_owns_nothing_bypasses_nothing_and_belongs_to_nobody() {
        JdbcClient app = world.bean(JdbcClient.class);
        assertThat(app.sql("""
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                    or exists (select 1 from pg_auth_members where member = r.oid)
                    or exists (select 1 from pg_class where relowner = r.oid) or exists (select 1 from pg_proc where proowner = r.oid)
                    or exists (select 1 from pg_namespace where nspowner = r.oid) or exists (select 1 from pg_database where datdba = r.oid)
                    or exists (select 1 from pg_type where typowner = r.oid)
                from pg_roles r where rolname = current_user
                """).query(Boolean.class).single()).isFalse();
        assertThat(app.sql("select current_user = session_user").query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_role_of_the_program_cannot_take_a_wall_down() {
        for (String attempt : List.of("alter table meetings.meeting disable row level security", "alter table meetings.meeting no force row level security",
                "drop policy circle on meetings.meeting", "create policy mine on meetings.meeting using (true)", "alter table meetings.meeting owner to current_user",
                "alter table meetings.meeting add column mine text", "drop table meetings.meeting", "truncate meetings.meeting cascade",
                "create table meetings.mine (a int)", "create schema mine", "create table public.mine (a int)", "create role mine",
                "create view meetings.mine as select * from meetings.meeting", "create or replace function database.opens(circle uuid) returns boolean language sql return true",
                "alter role current_user bypassrls", "set role leerkring_owner", "set session authorization postgres", "set session_replication_role = replica",
                "select * from house.flyway_schema_history", "select pg_read_file('/etc/passwd')", "copy meetings.meeting to program 'cat'")) {
            assertThatThrownBy(() -> database().change(Key.house("the tests try a wall"), sql -> sql.sql(attempt).query((row, n) -> n).list())).as(attempt)
                    .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class).rootCause()
                    .hasMessageMatching("(?s).*(must be owner|permission denied|cannot|does not exist|must be able|no schema).*");
        }
        assertThat(count(world.owner(), tables.getFirst())).isNotNegative();
    }

    private static int seen(Key key, Table table) {
        return database().<Integer>read(key, sql -> count(sql, table));
    }

    private static List<UUID> ids(Key key, String query) {
        return database().<List<UUID>>read(key, sql -> sql.sql(query).query(UUID.class).list());
    }

    private static int count(JdbcClient sql, Table table) {
        return sql.sql("select count(*) from " + table + " t where circle = ?" + table.closed()).param(example).query(Integer.class).single();
    }

    /** What PostgreSQL answers, or how many rows were touched; undone in any case. */
    private static String attempt(Key key, String statement) {
        String[] touched = {"?"};
        try {
            database().change(key, sql -> {
                touched[0] = String.valueOf(sql.sql(statement).update());
                throw new Undone();
            });
        } catch (Undone undone) {
            return touched[0];
        } catch (org.springframework.dao.DataAccessException refused) {
            return String.valueOf(refused.getMostSpecificCause().getMessage());
        }
        return "done";
    }

    private static final class Undone extends RuntimeException {
    }

    /** Somebody signed in, with a seat elsewhere. */
    private record Anybody(UUID person, UUID circle) implements Key {

        @Override
        public java.util.Set<UUID> circles() {
            return java.util.Set.of(circle);
        }

        @Override
        public @Nullable UUID person() {
            return person;
        }
    }

    private static UUID stranger() {
        return UUID.fromString("00000000-0000-7000-8000-000000000001");
    }

    private static Seat seat(String email, String slug) {
        UUID person = world.owner().sql("select id from people.person where email = ?").param(email).query(UUID.class).single();
        return world.bean(Seats.class).find(new Viewer(new PersonId(person), "Iemand", email, Language.NL, false, UUID.randomUUID(), "mail", "test", false), slug)
                .orElseThrow();
    }

    private static Database database() {
        return world.bean(Database.class);
    }
}
