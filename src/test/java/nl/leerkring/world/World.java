package nl.leerkring.world;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.leerkring.Leerkring;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The program, running for real on a database of its own, for tests that come in by the front door. Tests share one; each makes
 * circles and people of its own in it, so they do not see each other.
 */
public final class World {

    private final ConfigurableApplicationContext program;
    private final DataSource behind;
    private final JdbcClient owner;
    private final String base;
    private final Map<String, Guest> signedIn = new ConcurrentHashMap<>();

    private World(ConfigurableApplicationContext program, DataSource behind) {
        this.program = program;
        this.base = "http://localhost:" + ((ServletWebServerApplicationContext) program).getWebServer().getPort();
        this.behind = behind;
        this.owner = JdbcClient.create(behind);
    }

    /** Around a program that runs already, such as the demonstration; there is no way behind its scenes. */
    public static World around(ConfigurableApplicationContext program) {
        return new World(program, new DriverManagerDataSource());
    }

    /** As {@link #with}, and every statement it prepares is noted in {@link Counted}. */
    public static World counted(TestDatabase database, String... settings) {
        return start(List.of(Leerkring.class, Counted.class), database, settings);
    }

    private static World start(List<Class<?>> sources, TestDatabase database, String... more) {
        List<String> arguments = new ArrayList<>(List.of(database.arguments()));
        arguments.addAll(List.of("--server.port=0", "--leerkring.jobs.polling=200ms", "--leerkring.passkeys.required=false", "--leerkring.data=target/world-"
                + UUID.randomUUID()));
        for (String setting : more) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            arguments.removeIf(each -> each.startsWith(name)); // the last word counts
            arguments.add(setting);
        }
        return new World(SpringApplication.run(sources.toArray(Class<?>[]::new), arguments.toArray(String[]::new)),
                kept(database.url() + "&options=-c%20leerkring.house%3Don"));
    }

    /** Connections that stay open: making one for each statement would take most of the time of the tests. */
    private static DataSource kept(String url) {
        HikariDataSource kept = new HikariDataSource();
        kept.setJdbcUrl(url);
        kept.setMaximumPoolSize(4);
        kept.setMinimumIdle(0);
        kept.setIdleTimeout(30_000);
        return kept;
    }

    /** As the nightly job does, for the tables of one module. */
    public void sweep(String module) {
        beans(nl.leerkring.web.Keeping.class).flatMap(keeping -> keeping.kept().stream()).filter(kept -> kept.table().startsWith(module + ".") && kept.sql() != null)
                .forEach(kept -> owner.sql(java.util.Objects.requireNonNull(kept.sql())).update());
    }

    /** Schemas, tables and columns in which one of these words stands, in text or in bytes, as the owner sees them. */
    public List<String> places(String... words) {
        List<String[]> columns = owner.sql("""
                select c.table_schema, c.table_name, c.column_name, c.data_type from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
                where c.table_schema not in ('pg_catalog', 'information_schema', 'public') order by 1, 2, c.ordinal_position
                """).query((row, n) -> new String[] {row.getString(1), row.getString(2), row.getString(3), row.getString(4)}).list();
        if (columns.size() <= 100) {
            throw new AssertionError("only " + columns.size() + " columns were looked into");
        }
        String all = columns.stream().map(World::holds).collect(Collectors.joining(" union all "));
        return owner.sql(all).param("words", Stream.of(words).map(word -> "%" + word + "%").toArray(String[]::new)).query(String.class).list();
    }

    private static String holds(String[] column) {
        String name = "\"" + column[2] + "\"";
        String text = column[3].equals("bytea") ? "encode(" + name + ", 'escape')" : name + "::text";
        return "select '" + column[0] + "." + column[1] + "." + column[2] + "' where exists (select 1 from \"" + column[0] + "\".\"" + column[1] + "\" where "
                + text + " ilike any (:words))";
    }

    /** The one most tests share. */
    public static World shared() {
        return Shared.WORLD;
    }

    /** One of its own, for tests that need other settings or a second node on the same database. */
    public static World with(TestDatabase database, String... settings) {
        return start(List.of(Leerkring.class), database, settings);
    }

    /** One of its own with a bean more, or instead of another. */
    public static World with(Class<?> also, TestDatabase database, String... settings) {
        return start(List.of(Leerkring.class, also), database, settings);
    }

    public String base() {
        return base;
    }

    public void stop() {
        program.close();
    }

    public <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    /** All of this type. */
    public <T> java.util.stream.Stream<T> beans(Class<T> type) {
        return program.getBeansOfType(type).values().stream();
    }

    public <T> T bean(String name, Class<T> type) {
        return program.getBean(name, type);
    }

    /** SQL as the owner, whom row-level security does not hold: to look behind the scenes, not to act. */
    public JdbcClient owner() {
        return owner;
    }

    /** Does these at once and sees to it that they meet: a third holds these rows until all of them wait, for it or for each other. */
    public <T> List<T> colliding(String rows, List<Callable<T>> acts) throws Exception {
        try (var all = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> answers = new TransactionTemplate(new JdbcTransactionManager(behind)).execute(third -> {
                owner.sql(rows + " for update").query().listOfRows();
                List<Future<T>> begun = acts.stream().map(all::submit).toList();
                org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).until(() -> owner.sql("""
                        select count(*) from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0
                        """).query(Integer.class).single() >= acts.size());
                return begun;
            });
            List<T> said = new ArrayList<>();
            for (Future<T> answer : answers) {
                said.add(answer.get());
            }
            return said;
        }
    }

    public Guest guest() {
        return new Guest(base);
    }

    /** Somebody who is known here already. */
    public Person person(String email, String name) {
        return bean(People.class).meet(Key.house("example world"), email, name, Language.NL);
    }

    /** That person, signed in by the link in the mail, as a person would. */
    public Guest signedIn(String email, String name) {
        return signedIn.computeIfAbsent(email, address -> {
            person(address, name);
            return enter(guest(), address);
        });
    }

    /** Another browser of the same person. */
    public Guest enter(Guest guest, String email) {
        // all tests come from one network, which would be kept out after sixty of them
        owner.sql("delete from identity.attempt where what like 'sign-in network %'").update();
        return byMail(guest, email);
    }

    /** The same, where nobody makes an exception: by the link in the mail. */
    Guest byMail(Guest guest, String email) {
        guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", email);
        Answered landing = guest.get(Mail.link(mailTo(email), "/inloggen/"));
        Answered inside = guest.submit(landing, "form[action^='/inloggen/']");
        if (inside.status() != 200) {
            throw new AssertionError("could not sign in as " + email + ": " + inside.status());
        }
        return guest;
    }

    /** A circle of its own, started by this coordinator through the form; the address of its home. */
    public String circle(Guest coordinator, String name) {
        Answered home = coordinator.submit(coordinator.get("/kringen/nieuw"), "form[action='/kringen']", "naam", name,
                "sjabloon", "vier-bijeenkomsten", "zichtbaar", "open");
        if (home.status() != 200) {
            throw new AssertionError("no circle: " + home.status() + " " + home.main());
        }
        return home.path();
    }

    /** Somebody with a seat in this circle, signed in; seated behind the scenes, because how one gets a seat has tests of its own. */
    public Guest member(String circle, String email, String name, Role role) {
        Person person = person(email, name);
        UUID id = owner.sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length())).query(UUID.class).single();
        bean(Seats.class).give(Key.circle(id), new CircleId(id), person.id(), role);
        return signedIn(email, name);
    }

    /** The newest mail to this address, whether or not it has left already. */
    public Mail mailTo(String email) {
        return mailsTo(email).getFirst();
    }

    /** The newest mail to this address, when a job is still writing it; looks again and again, for at most twenty seconds. */
    public Mail awaitMailTo(String email) {
        return org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).pollInterval(java.time.Duration.ofMillis(50))
                .until(() -> mailsTo(email), mails -> !mails.isEmpty()).getFirst();
    }

    /** As {@link #awaitMailTo(String)}, the newest with this in its subject. */
    public Mail awaitMailTo(String email, String subject) {
        return org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).pollInterval(java.time.Duration.ofMillis(50))
                .until(() -> mailsTo(email).stream().filter(mail -> mail.subject().contains(subject)).toList(), mails -> !mails.isEmpty()).getFirst();
    }

    /** All mails to this address, the newest first. */
    public List<Mail> mailsTo(String email) {
        return bean(Database.class).read(Key.house("example world"), sql -> sql
                .sql("select subject, plain, html, calendar from notices.mail where address = ? order by id desc").param(email)
                .query((row, n) -> new Mail(row.getString(1), row.getString(2), row.getString(3), row.getString(4))).list());
    }

    private static final class Shared {
        static final World WORLD = start(List.of(Leerkring.class), TestDatabase.fresh());
    }
}
