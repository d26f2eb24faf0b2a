package nl.leerkring.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.ExamplePeople.Somebody;

/**
 * The circle that really ran in 2016–2017, with its public facts; hosts, hours and people are made up and carry names that show it.
 * Everything goes in by the pages that people use, in four meetings around today: one done, one today, one with open answers, and one
 * without a date yet.
 */
public final class ExampleCircle {

    private final World world;
    private final LocalDate today = LocalDate.now(Dates.AMSTERDAM);
    private final Map<Somebody, Guest> guests = new LinkedHashMap<>();

    public ExampleCircle(World world) {
        this.world = world;
    }

    /** Signed-in people by role. */
    public Map<String, Guest> build() {
        administrator();
        Stream.concat(ExamplePeople.participants().stream(), ExamplePeople.invited().stream())
                .forEach(each -> guests.putIfAbsent(each, each == ExamplePeople.SECOND ? world.guest().english() : world.guest()));
        Guest coordinator = enter(ExamplePeople.COORDINATOR);
        String circle = start(coordinator);
        ExampleApplications applications = new ExampleApplications(world, circle, coordinator);
        join("Leerkring gezondheid en ruimte", circle, coordinator, ExamplePeople.early());
        agree(circle, coordinator);
        join("Leerkring gezondheid en ruimte", circle, coordinator, ExamplePeople.invited());
        stop(circle, coordinator, ExamplePeople.ALUMNUS);
        new ExampleDays(circle, coordinator, guests, today).build();
        applications.build();
        String second = world.circle(coordinator, "Leerkring klimaat in de wijk");
        List.of(ExamplePeople.ILSE, ExamplePeople.STIJN).forEach(each -> guests.put(each, world.guest()));
        join("Leerkring klimaat in de wijk", second, coordinator, List.of(ExamplePeople.participant("Mila"), ExamplePeople.participant("Youssef"), ExamplePeople.ILSE, ExamplePeople.STIJN));
        new ExampleNews(second, coordinator, guests).tellNext(today.plusDays(13));
        new ExampleNetwork(guests).build();
        Map<String, Guest> people = new LinkedHashMap<>();
        people.put("visitor", world.guest());
        people.put("coordinator", coordinator);
        people.put("english coordinator", guests.get(ExamplePeople.SECOND));
        people.put("participant", guests.get(ExamplePeople.participant("Noor")));
        people.put("host", guests.get(ExamplePeople.participant("Aisha")));
        people.put("facilitator", guests.get(ExamplePeople.FACILITATOR));
        people.put("observer", guests.get(ExamplePeople.OBSERVER));
        people.put("in two circles", guests.get(ExamplePeople.participant("Mila")));
        people.put("administrator", enter(ExamplePeople.ADMINISTRATOR));
        return people;
    }

    private String start(Guest coordinator) {
        Answered home = coordinator.submit(coordinator.get("/kringen/nieuw"), "form[action='/kringen']", "naam", "Leerkring gezondheid en ruimte",
                "doel", "Gezondheid bevorderen en verschillen in gezondheidskansen verkleinen door ruimtelijk anders te handelen.",
                "onderwerp", "Gezondheid in de ruimtelijke inrichting", "partners", "Platform31, RIVM, Pharos",
                "begin", today.minusMonths(3).withDayOfMonth(1).toString(), "einde", today.plusMonths(9).withDayOfMonth(1).minusDays(1).toString(),
                "sjabloon", "vier-bijeenkomsten", "zichtbaar", "open");
        return done(home).path();
    }

    /** Invited by a pasted list; each opens the link in the mail, says who he or she is, and is in. */
    private void join(String name, String circle, Guest coordinator, List<Somebody> invited) {
        String list = "E-mail;Naam;Gemeente;Rol\n" + String.join("\n", invited.stream().map(Somebody::line).toList());
        Answered preview = coordinator.submit(coordinator.get(circle + "/uitnodigingen/lijst"), "form[action$='/lijst']", "lijst", list);
        coordinator.submit(done(preview), "form[action$='/lijst']", "verstuur", "ja");
        for (Somebody somebody : invited) {
            Guest guest = guests.get(somebody);
            Answered landing = guest.get(Mail.link(world.awaitMailTo(somebody.email(), name), "/uitnodiging/"));
            done(guest.submit(landing, "form[action^='/uitnodiging/']", "naam", somebody.name(), "gemeente", somebody.organisation(),
                    "functie", somebody.job(), "akkoord", "ja"));
        }
    }

    /** The coordinator writes what was agreed, and so accepts it; as does whoever joins from then on. */
    private void agree(String circle, Guest coordinator) {
        done(coordinator.submit(coordinator.get(circle + "/instellingen"), "form[action$='/instellingen']", "afspraken", """
                Wat hier gezegd wordt, blijft hier. Wat we leren, mag de wereld in.
                Je komt alle vier de dagen, of je stuurt een collega die voorbereid is.
                We helpen elkaar met vragen, niet met oordelen."""));
    }

    private void stop(String circle, Guest coordinator, Somebody somebody) {
        String person = done(coordinator.get(circle + "/mensen?zoek=" + somebody.name().replace(' ', '+'))).page().select("main a[href*='/mensen/']").stream()
                .filter(link -> link.text().contains(somebody.name())).findFirst().orElseThrow().attr("href").replaceAll(".*/", "");
        done(coordinator.submit(coordinator.get(circle + "/plekken/" + person), "form[action$='/rol']", "rol", "alumnus"));
        guests.remove(somebody);
    }

    private Guest enter(Somebody somebody) {
        world.person(somebody.email(), somebody.name());
        Guest guest = world.guest();
        done(guest.postRaw("/demo/inloggen", "email", somebody.email()));
        return guest;
    }

    /** The first administrator comes in by a link that is printed once; here there is nobody to read it. */
    private void administrator() {
        var person = world.person(ExamplePeople.ADMINISTRATOR.email(), ExamplePeople.ADMINISTRATOR.name()).id().value();
        world.bean(Database.class).change(Key.house("example world"), sql -> sql
                .sql("insert into identity.administrator (person) values (?) on conflict do nothing").param(person).update());
    }

    /** A page that did what it was asked. */
    static Answered done(Answered answered) {
        if (answered.status() != 200) {
            throw new AssertionError("the example cannot be made: " + answered.path() + " answers " + answered.status() + "\n" + answered.main());
        }
        return answered;
    }
}
