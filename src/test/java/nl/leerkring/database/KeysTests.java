package nl.leerkring.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.world.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class KeysTests {
    private static final UUID RED = Ids.next();
    private static final UUID BLUE = Ids.next();
    private static final Key HOUSE = Key.house("the tests fill a table");
    private static final RowMapper<String> NAME = (row, _) -> row.getString("name");
    private static ConfigurableApplicationContext app;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        var fresh = TestDatabase.fresh();
        try (var owner = fresh.owner().open(); var statement = owner.createStatement()) {
            statement.execute("""
                create schema garden;
                create table garden.flower (circle uuid not null, name text not null);
                alter table garden.flower enable row level security;
                create policy circle on garden.flower using (database.opens(circle));
                """);
        }
        app = DatabaseApp.start(fresh.arguments()); // which grants
        database = app.getBean(Database.class);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void plant() {
        database.change(HOUSE, sql -> sql.sql("delete from garden.flower").update());
        database.change(Key.circle(RED), sql -> plant(sql, RED, "rose"));
        database.change(Key.circle(BLUE), sql -> plant(sql, BLUE, "iris"));
    }

    @Test
    void aKeyShowsTheRowsOfItsCircle() {
        assertThat(database.read(Key.circle(RED), KeysTests::names)).containsExactly("rose");
        assertThat(database.read(new Cut(null, Set.of(RED, BLUE), false, "both"), KeysTests::names)).containsExactly("iris", "rose");
    }

    @Test
    void nobodySeesNothingAndTheHouseSeesAll() {
        assertThat(database.read(Key.nobody(), KeysTests::names)).isEmpty();
        assertThat(database.read(HOUSE, KeysTests::names)).containsExactly("iris", "rose");
    }

    @Test
    void aKeyDoesNotWriteInAnotherCircle() {
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.change(Key.circle(RED), sql -> plant(sql, BLUE, "weed")))
            .havingRootCause().withMessageContaining("row-level security");
    }

    @Test
    void withoutAKeyNothingIsSeen() {
        var sql = app.getBean(JdbcClient.class);
        assertThat(names(sql)).isEmpty();
        assertThat(sql.sql("select database.house()").query(Boolean.class).single()).isFalse();
    }

    @Test
    void theDatabaseKnowsThePerson() {
        var me = Ids.next();
        var key = new Cut(me, Set.of(), false, "a person");
        assertThat(database.read(key, KeysTests::person)).isEqualTo(me.toString());
        assertThat(database.read(Key.nobody(), KeysTests::person)).isEqualTo("nobody");
    }

    @Test
    void anotherKeyInsideHoldsForTheInnerPartOnly() {
        database.change(Key.circle(RED), sql -> {
            List<String> within = database.read(Key.circle(BLUE), inner -> {
                assertThat(database.read(Key.circle(RED), KeysTests::names)).containsExactly("rose");
                return names(inner);
            });
            assertThat(within).containsExactly("iris");
            assertThat(names(sql)).containsExactly("rose");
        });
    }

    @Test
    void theOuterKeyIsBackAfterAFailureThatSomebodyCaught() {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> database.change(Key.circle(RED), sql -> {
            assertThatIllegalStateException().isThrownBy(() -> database.read(HOUSE, _ -> {
                throw new IllegalStateException("no");
            }));
            assertThat(names(sql)).containsExactly("rose");
        })).withMessageContaining("rolled back");
    }

    @Test
    void anInterposedTransactionOfItsOwnGetsItsKey() {
        var apart = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        database.change(Key.circle(RED), _ -> apart.executeWithoutResult(_ ->
            assertThat(database.read(Key.circle(RED), KeysTests::names)).containsExactly("rose")));
    }

    @Test
    void questionsThatTravelTogetherSeeWhatTheirKeyOpens() {
        assertThat(found(Key.circle(RED))).containsExactly("rose");
        assertThat(found(Key.nobody())).isEmpty();
        String both = database.ask(HOUSE, ask -> {
            var roses = named(ask, "r%");
            var irises = named(ask, "i%");
            return () -> roses.get() + " " + irises.get();
        });
        assertThat(both).isEqualTo("[rose] [iris]");
    }

    @Test
    void whatIsAskedLaterDependsOnWhatWasAnswered() {
        List<String> second = database.ask(Key.circle(RED), ask -> named(ask, named(ask, "%").get().getFirst()));
        assertThat(second).containsExactly("rose");
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        database.ask(HOUSE, ask -> {
            assertThat(named(ask, "r%")).isSameAs(named(ask, "r%")).isNotSameAs(named(ask, "i%"));
            return () -> true;
        });
    }

    @Test
    void aKeyInsideAJourneyThatHasNotBegunHoldsForItsPartOnly() {
        String both = database.ask(Key.circle(RED), ask -> {
            var red = named(ask, "%");
            assertThat(database.read(Key.circle(RED), KeysTests::names)).containsExactly("rose");
            assertThat(found(Key.circle(BLUE))).containsExactly("iris");
            var again = named(ask, "r%");
            return () -> red.get() + " " + again.get();
        });
        assertThat(both).isEqualTo("[rose] [rose]");
    }

    @Test
    void aQuestionIsNotSentWithAnotherKeyThanItWasPutWith() {
        assertThatIllegalStateException().isThrownBy(() -> database.ask(Key.circle(RED), ask -> {
            database.read(Key.circle(BLUE), sql -> named(ask, "%").get());
            return () -> true;
        })).withMessageContaining("another key");
    }

    @Test
    void nothingIsAskedWhenTheTransactionIsOver() {
        assertThatIllegalStateException().isThrownBy(() -> database.ask(Key.circle(RED), ask -> () -> named(ask, "%").get()))
            .withMessageContaining("over");
        assertThatIllegalStateException().isThrownBy(() -> database.ask(Key.circle(RED), ask -> () -> database.read(Key.circle(RED), KeysTests::names)))
            .withMessageContaining("over");
        assertThat(database.read(Key.nobody(), KeysTests::names)).isEmpty();
    }

    @Test
    void aQuestionCannotChangeAnythingAndAFailureEndsTheJourney() {
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.ask(HOUSE, ask -> ask.sql("delete from garden.flower returning name").rows((row, _) -> row.getString(1))))
            .havingRootCause().withMessageContaining("read-only");
        assertThat(found(Key.circle(RED))).containsExactly("rose");
    }

    @Test
    void aWriteInsideAReadIsRefused() {
        assertThatIllegalStateException()
            .isThrownBy(() -> database.read(HOUSE, _ -> database.write(HOUSE, KeysTests::names)))
            .withMessageContaining("inside a read");
    }

    @Test
    void aReadCannotChangeAnything() {
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.read(HOUSE, sql -> sql.sql("delete from garden.flower").update()))
            .havingRootCause().withMessageContaining("read-only");
    }

    @Test
    void theApplicationOwnsNothingAndDoesNotSeeTheHistory() {
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.change(HOUSE, sql -> sql.sql("drop table garden.flower").update()));
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> database.read(HOUSE, sql -> sql.sql("select 1 from house.flyway_schema_history").query().listOfRows()));
    }

    @Test
    void thePolicyIsFoldedIntoTheQuery() {
        var plan = database.read(Key.circle(RED), sql -> sql.sql("explain verbose select * from garden.flower").query(String.class).list());
        assertThat(String.join("\n", plan)).contains("current_setting").doesNotContain("opens(");
    }

    private static void plant(JdbcClient sql, UUID circle, String name) {
        sql.sql("insert into garden.flower values (?, ?)").params(circle, name).update();
    }

    private static List<String> found(Key key) {
        return database.ask(key, ask -> named(ask, "%"));
    }

    private static Supplier<List<String>> named(Questions ask, String like) {
        return ask.sql("select name from garden.flower where name like :like order by name").param("like", like).rows(NAME);
    }

    private static String person(JdbcClient sql) {
        return sql.sql("select coalesce(database.me()::text, 'nobody')").query(String.class).single();
    }

    private static List<String> names(JdbcClient sql) {
        return sql.sql("select name from garden.flower order by name").query(String.class).list();
    }
}
