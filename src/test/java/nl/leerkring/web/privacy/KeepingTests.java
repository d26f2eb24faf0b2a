package nl.leerkring.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.leerkring.database.Database;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** Law 6: what is kept, is kept for a time that is written down; and the program does what is written. */
class KeepingTests {

    private final World world = World.shared();

    @Test
    void law_6_every_table_says_once_how_long_it_is_kept() {
        List<String> tables = world.owner().sql("""
                select table_schema || '.' || table_name from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public', 'house')
                """).query(String.class).list();
        List<String> kept = kept().stream().map(Kept::table).toList();
        assertThat(new TreeSet<>(kept)).as("tables that are kept, and those that say so").isEqualTo(new TreeSet<>(tables));
        assertThat(kept.stream().filter(table -> Collections.frequency(kept, table) > 1)).as("said twice").isEmpty();
    }

    @Test
    void every_statement_of_retention_is_right_and_runs_once_more_without_harm() {
        Retention retention = world.bean(Retention.class);
        retention.sweep();
        retention.sweep();
        assertThat(failures()).isEmpty();
    }

    @Test
    void what_is_over_its_term_goes_and_what_is_not_stays() {
        world.person("bewaar@privacy.example", "Bo Bewaar");
        audit("bewaartest lang geleden", "366 days");
        audit("bewaartest onlangs", "364 days");
        attempt("bewaartest lang geleden", "25 hours");
        attempt("bewaartest onlangs", "23 hours");
        session("31 days");
        session("29 days");
        world.bean(Retention.class).sweep();
        assertThat(world.owner().sql("select action from activity.audit where action like 'bewaartest%'").query(String.class).list()).containsExactly("bewaartest onlangs");
        assertThat(world.owner().sql("select what from identity.attempt where what like 'bewaartest%'").query(String.class).list()).containsExactly("bewaartest onlangs");
        assertThat(world.owner().sql("select count(*) from identity.session s join people.person p on p.id = s.person where p.email = 'bewaar@privacy.example'")
                .query(Integer.class).single()).isEqualTo(1);
        assertThat(world.owner().sql("select object from activity.audit where action = 'retention' and actor is null and succeeded").query(String.class).list())
                .anyMatch(object -> object.matches("identity.session \\d+"));
    }

    @Test
    void a_mail_is_wiped_a_month_after_it_was_sent_and_is_still_known_not_to_go_twice() {
        mail("oud", "sent", "31 days");
        mail("nieuw", "sent", "29 days");
        mail("wacht", "waiting", "31 days");
        mail("verleden", "sent", "366 days");
        world.bean(Retention.class).sweep();
        assertThat(world.owner().sql("select once || ' ' || subject || address || plain || html from notices.mail where once like 'bewaartest%' order by once")
                .query(String.class).list().stream().map(String::strip)).containsExactly("bewaartest nieuw onderwerp van nieuw@bewaren.example tekst tekst",
                "bewaartest oud", "bewaartest wacht onderwerp van wacht@bewaren.example tekst tekst");
        world.owner().sql("delete from notices.mail where once like 'bewaartest%'").update();
    }

    @Test
    void a_table_that_fails_stops_no_other_and_is_noted() {
        Kept broken = new Kept("kapot.tabel", Text.name(""), Text.name(""), Text.name(""), "delete from kapot.tabel");
        Kept good = new Kept("heel.tabel", Text.name(""), Text.name(""), Text.name(""), "delete from identity.attempt where what = 'na de fout'");
        attempt("na de fout", "0 hours");
        Keeping both = () -> List.of(broken, good);
        ApplicationEventMulticaster events = world.bean(ApplicationEventMulticaster.class);
        new Retention(world.bean(Database.class), event -> events.multicastEvent(new PayloadApplicationEvent<>(this, event)), List.of(both)).sweep();
        assertThat(world.owner().sql("select count(*) from identity.attempt where what = 'na de fout'").query(Integer.class).single()).isZero();
        assertThat(failures()).containsExactly("kapot.tabel");
        world.owner().sql("delete from activity.audit where object = 'kapot.tabel'").update();
    }

    @Test
    void it_is_planned_once_for_all_nodes() {
        assertThat(world.owner().sql("select count(*) from database.scheduled_tasks where task_name = 'retention'").query(Integer.class).single()).isEqualTo(1);
    }

    private List<Kept> kept() {
        return world.beans(Keeping.class).flatMap(keeping -> keeping.kept().stream()).toList();
    }

    private List<String> failures() {
        return world.owner().sql("select object from activity.audit where action = 'retention' and not succeeded").query(String.class).list();
    }

    private void audit(String action, String ago) {
        world.owner().sql("insert into activity.audit (id, at, action, object, succeeded, origin) values (gen_random_uuid(), now() - cast(? as interval), ?, '', true, 'test')")
                .params(ago, action).update();
    }

    private void attempt(String what, String ago) {
        world.owner().sql("insert into identity.attempt (what, since, times) values (?, now() - cast(? as interval), 1)").params(what, ago).update();
    }

    private void session(String ago) {
        world.owner().sql("""
                insert into identity.session (id, token, person, seen, ends, way)
                select gen_random_uuid(), ?, id, now() - cast(? as interval), now() + interval '1 day', 'mail' from people.person where email = 'bewaar@privacy.example'
                """).params(ago.getBytes(), ago).update();
    }

    private void mail(String name, String state, String ago) {
        world.owner().sql("""
                insert into notices.mail (id, made, kind, address, subject, plain, html, once, state, sent, next_try)
                values (gen_random_uuid(), now() - cast(:ago as interval), 'TestMail', :name || '@bewaren.example tekst ', 'onderwerp van ', 'tekst', '',
                    'bewaartest ' || :name, :state, case when :state = 'sent' then now() - cast(:ago as interval) end, now() + interval '1 day')
                """).param("ago", ago).param("name", name).param("state", state).update();
    }
}
