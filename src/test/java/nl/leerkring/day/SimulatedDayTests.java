package nl.leerkring.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.facilitation.Preparation;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.Runs;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.ScriptSource;
import nl.leerkring.facilitation.Subject;
import nl.leerkring.people.PersonId;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/**
 * Forty people, five confidential groups with three methods in parallel, a poll in the plenary with one guest, one request in twenty lost and
 * sent again, and one of the two nodes killed in the middle. In the end everything that was confirmed is there once, and what was said in
 * confidence is nowhere.
 */
class SimulatedDayTests {

    private static final int PEOPLE = 40;
    private static final int GROUPS = 5;
    private static final String SECRET = "vertrouwelijkezin";

    private final TestDatabase database = TestDatabase.fresh();
    private final World world = World.with(database);
    private final AtomicBoolean alive = new AtomicBoolean();
    private final AtomicInteger said = new AtomicInteger();
    private final List<Phone> phones = new ArrayList<>();
    private final List<UUID> persons = new ArrayList<>();
    private String circle = "";
    private UUID circleId = new UUID(0, 0);

    @Test
    void whatever_was_confirmed_is_there_once_and_what_was_said_in_confidence_is_nowhere() throws Exception {
        Node node = new Node(database);
        Guest coordinator = world.signedIn("coordinator@dag.example", "Cora Coördinator");
        circle = world.circle(coordinator, "Kring van een dag");
        circleId = world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length())).query(UUID.class).single();
        String other = node.awaited();
        for (int i = 0; i < PEOPLE; i++) {
            Guest guest = world.member(circle, "p" + i + "@dag.example", "Deelnemer " + i, Role.PARTICIPANT);
            phones.add(new Phone("Deelnemer " + i, guest, new Guest(other).with(guest.cookies()), alive::get, i));
            persons.add(world.person("p" + i + "@dag.example", "Deelnemer " + i).id().value());
        }
        alive.set(true);
        List<Group> groups = groups();
        play(groups, node);
        String plenary = plenary(coordinator);
        check(groups, plenary);
        world.stop();
    }

    private record Group(String run, Script script, List<Phone> people) {
    }

    /** Three methods over five groups; the first of a group leads, the second brings in. */
    private List<Group> groups() {
        List<Script> methods = world.beans(ScriptSource.class).filter(source -> source.kind().equals("intervisie")).flatMap(source -> source.scripts().stream())
                .filter(script -> List.of("incident", "roddel", "tien").contains(script.id())).toList();
        assertThat(methods).hasSize(3);
        List<Group> groups = new ArrayList<>();
        int size = PEOPLE / GROUPS;
        for (int g = 0; g < GROUPS; g++) {
            List<Preparation.Somebody> people = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int who = g * size + i;
                people.add(new Preparation.Somebody(new PersonId(persons.get(who)), phones.get(who).name(), i == 1 ? RunRole.BRINGER : RunRole.MEMBER, i == 0));
            }
            Script method = methods.get(g % methods.size());
            var run = world.bean(Runs.class).prepare(Key.circle(circleId), new Preparation(new CircleId(circleId), new Subject("onderdeel", UUID.randomUUID(), circle),
                    "Groep " + (g + 1), method, false, Instant.now().plus(Duration.ofDays(14)), g, people));
            groups.add(new Group("/ronde/" + run, method, phones.subList(g * size, (g + 1) * size)));
        }
        return groups;
    }

    /** All groups at once. When the first of them is at its third step, the power of one node goes. */
    private void play(List<Group> groups, Node node) throws Exception {
        AtomicBoolean cut = new AtomicBoolean();
        try (ExecutorService tables = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> all = groups.stream().<Callable<Void>>map(group -> () -> {
                group.people().forEach(phone -> phone.look(group.run()));
                move(group, "read", 0);
                group.people().forEach(phone -> phone.send(group.run() + "/akkoord"));
                move(group, "begin", 1);
                for (int step = 0; step < group.script().steps().size(); step++) {
                    if (step == 2 && cut.compareAndSet(false, true)) {
                        node.kill();
                        alive.set(false);
                    }
                    step(group, step);
                    move(group, "next", step + 2);
                }
                return null;
            }).toList();
            for (var each : tables.invokeAll(all)) {
                each.get();
            }
        }
        assertThat(cut).isTrue();
    }

    private static void move(Group group, String kind, int after) {
        assertThat(group.people().getFirst().send(group.run() + "/stand", "doen", kind, "na", String.valueOf(after))).as(kind + " after " + after).isEqualTo(303);
    }

    /** Everybody fills in whatever the page asks. */
    private void step(Group group, int step) {
        for (Phone phone : group.people()) {
            Answered page = phone.look(group.run());
            for (var form : page.page().select("#vraag form[action$='/inbreng']:has(textarea)")) {
                String text = form.selectFirst("textarea").attr("name");
                phone.enter(group.run(), "stap", String.valueOf(step), "vraag", form.selectFirst("input[name=vraag]").val(), text, SECRET + said.incrementAndGet());
            }
        }
    }

    /** After the groups: one question to all, answered by forty and by a guest without an account. */
    private String plenary(Guest coordinator) {
        Script poll = Script.ours("""
                {"id": "peiling", "title": {"nl": "Wat eerst", "en": "What first"}, "steps": [{"title": {"nl": "Wat eerst", "en": "What first"}, "who": "all",
                 "mode": "vote", "minutes": 3, "asks": [{"kind": "pick", "label": {"nl": "Wat eerst", "en": "What first"}, "sight": "together",
                 "bins": [{"nl": "bomen", "en": "trees"}, {"nl": "bankjes", "en": "benches"}]}]}]}
                """);
        var id = world.bean(Runs.class).prepare(Key.circle(circleId), new Preparation(new CircleId(circleId), new Subject("onderdeel", UUID.randomUUID(), circle),
                "Peiling", poll, true, null, 0, List.of()));
        String run = "/ronde/" + id;
        coordinator.get(run);
        coordinator.postRaw(run + "/stand", "doen", "begin", "na", "0");
        String code = world.owner().sql("select code from facilitation.run where id = ?").param(id.value()).query(String.class).single();
        Guest outside = world.guest();
        outside.submit(outside.get("/meedoen/" + code), "form[action^='/meedoen/']", "naam", "Gerda Gast");
        Phone guest = new Phone("Gerda Gast", outside, outside, () -> false, 99);
        guest.enter(run, "stap", "0", "vraag", "0", "keus-0-0", "1");
        for (int i = 0; i < PEOPLE; i++) {
            phones.get(i).look(run);
            phones.get(i).enter(run, "stap", "0", "vraag", "0", "keus-0-0", i < 25 ? "0" : "1");
        }
        coordinator.postRaw(run + "/stand", "doen", "reveal", "na", "1");
        assertThat(guest.look(run).page().select(".lk-bars dd").eachText()).containsExactly("25 25", "16 16");
        return run;
    }

    private void check(List<Group> groups, String plenary) throws IOException {
        List<String> confirmed = phones.stream().flatMap(phone -> phone.confirmed().stream()).toList();
        List<String> kept = world.owner().sql("select id::text from facilitation.entry where removed is null").query(String.class).list();
        assertThat(kept).as("everything that was confirmed, once").doesNotHaveDuplicates().containsAll(confirmed);
        assertThat(kept).as("and nothing else, but the vote of the guest").hasSize(confirmed.size() + 1);
        assertThat(said.get()).isGreaterThan(100);
        for (Group group : groups) {
            assertThat(group.people().get(1).look(group.run()).main()).as("the group reads it").contains(SECRET);
            for (Phone stranger : phones) {
                if (!group.people().contains(stranger)) {
                    assertThat(stranger.look(group.run()).status()).isEqualTo(404);
                }
            }
        }
        nowhere();
        world.owner().sql("update facilitation.seal set expires = now() - interval '1 minute'").update();
        world.sweep("facilitation");
        assertThat(world.owner().sql("select count(*) from facilitation.entry where sealed").query(Integer.class).single()).isZero();
        groups.forEach(group -> assertThat(group.people().get(1).look(group.run()).main()).doesNotContain(SECRET));
        assertThat(phones.getFirst().look(plenary).status()).isEqualTo(200);
        nowhere();
    }

    /** In no table, no mail, no file and no log. */
    private void nowhere() throws IOException {
        List<String> found = new ArrayList<>(world.places(SECRET));
        for (Path file : List.of(Node.LOG, Path.of("target/day-node"))) {
            if (Files.exists(file)) {
                try (var files = Files.walk(file)) {
                    files.filter(Files::isRegularFile).filter(each -> holds(each)).forEach(each -> found.add(each.toString()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean holds(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException gone) {
            return false;
        }
    }
}
