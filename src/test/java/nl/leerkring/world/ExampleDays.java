package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.ExamplePeople.Somebody;
import org.jsoup.nodes.Element;

/** The four days of the example circle, with their themes, questions and outcomes, and who comes. */
final class ExampleDays {

    private static final List<Day> DAYS = List.of(
            new Day("Agenderen", "Hoe komt gezondheid op de bestuurlijke en politieke agenda?",
                    "Processtappen om gezondheid en ruimte te agenderen\nOverzicht van maatschappelijke opgaven om op in te spelen", "Deventer"),
            new Day("Visievorming", "Hoe maken we een gezamenlijke visie op ruimte en gezondheid, en wat is de vertaling naar strategie en projecten?",
                    "Bouwstenen voor een visie\nEen eerste tussentaal", "Utrecht"),
            new Day("Planvorming", "Hoe werkt het door in plannen voor de hele gemeente en voor een gebied?",
                    "Aandachtspunten voor plannen op twee schaalniveaus", "Nijmegen"),
            new Day("Uitvoeren", "Wat is de meerwaarde en het maatschappelijk rendement van concrete projecten?",
                    "Succesvoorwaarden\nEen afwegingskader", ""));

    /** Today's day goes on whenever somebody looks: in the evening, or at night, it is another day than offices keep. */
    private static final LocalTime BEGIN = begin(LocalTime.now(Dates.AMSTERDAM));

    private final String circle;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;
    private final LocalDate today;

    ExampleDays(String circle, Guest coordinator, Map<Somebody, Guest> guests, LocalDate today) {
        this.circle = circle;
        this.coordinator = coordinator;
        this.guests = guests;
        this.today = today;
    }

    private record Day(String theme, String question, String outcomes, String host) {
    }

    /** What is over or has begun is answered beforehand, as it would be; the date is put right afterwards. */
    void build() {
        ExampleNews news = new ExampleNews(circle, coordinator, guests);
        ExampleAttendance attendance = new ExampleAttendance(circle, coordinator, guests);
        theFirst(news, attendance);
        today(news);
        plan(3, today.plusDays(49));
        answer(3, 40);
        plan(4, null);
        intervision(3).offer("Sofie", "Thijs");
        attendance.ofToday();
        new ExampleMaterials(day(2), coordinator).build();
        new ExampleShelf(circle, coordinator, participants().getFirst()).build();
        new ExampleRuns(day(2), coordinator, guests).build();
        new ExampleDeepDives(day(2), coordinator).build();
        new ExampleVisit(coordinator, participants()).earlier(day(1)).today(day(2));
        new ExampleHarvest(day(1), coordinator, guests, today).complete();
        new ExampleKnowledge(circle, guests, today).build();
        new ExamplePlanning(circle, coordinator, guests, today).build();
        new ExampleTalk(circle, coordinator, guests).build();
    }

    /** It was six weeks ago; what one does on a day itself is done as if it was yesterday. */
    private void theFirst(ExampleNews news, ExampleAttendance attendance) {
        plan(1, today.plusDays(1));
        answer(1, 100);
        news.tellFirst();
        new ExampleProgramme(day(1), coordinator).build();
        intervisionDone();
        plan(1, today.minusDays(1));
        news.firstRound();
        new ExampleDeepDives(day(1), coordinator).polls(participants()).board(participants());
        new ExampleHarvest(day(1), coordinator, guests, today).build();
        plan(1, today.minusDays(42));
        attendance.ofTheFirst();
        everybodyHasSeen();
    }

    private List<Guest> participants() {
        return guests.entrySet().stream().filter(each -> each.getKey().role() == Role.PARTICIPANT).map(Map.Entry::getValue).toList();
    }

    private void today(ExampleNews news) {
        plan(2, today.plusDays(1));
        answer(2, 100);
        news.tellToday();
        plan(2, today);
        everybodyHasSeen();
        news.roundOfToday();
        new ExampleProgramme(day(2), coordinator).build();
        intervisionToday();
    }

    private void intervisionDone() {
        intervision(1).offer("Noor", "Hanna", "Dilek");
        intervision(1).group();
        intervision(1).play(1, 5);
        intervision(1).play(2, 5);
        intervision(1).release(1, "Vraag eerst wat de ander al deed, voordat je vertelt wat er moet.", "Een keer samen een wijk in lopen.", today.plusDays(12));
        intervision(1).release(2, "Zeg meteen wat nog niet zeker is. Later vertellen kost meer vertrouwen.", "De brief aan de bewoners zelf voorlezen.", today.minusDays(1));
    }

    private void intervisionToday() {
        intervision(2).offer("Tess", "Mila", "Joris");
        intervision(2).group();
        intervision(2).play(1, 1);
    }

    private ExampleIntervision intervision(int number) {
        return new ExampleIntervision(circle, number, coordinator, guests);
    }

    private static LocalTime begin(LocalTime now) {
        boolean office = !now.isBefore(LocalTime.of(9, 30)) && now.isBefore(LocalTime.of(17, 0));
        LocalTime latest = LocalTime.of(16, 14); // and then it lasts until the last minute of the day
        return office ? LocalTime.of(9, 30) : now.getHour() > 22 ? latest : LocalTime.of(Math.clamp(now.getHour() - 4L, 0, 16), 0);
    }

    /** What happened up to now is not new to anybody. */
    private void everybodyHasSeen() {
        Stream.concat(Stream.of(coordinator), guests.values().stream()).forEach(this::seen);
    }

    private void seen(Guest guest) {
        for (Element more = last(guest); more != null; more = last(guest)) {
            done(guest.postRaw(circle + "/gezien", "tot", more.val()));
        }
    }

    private Element last(Guest guest) {
        return done(guest.get(circle)).page().selectFirst("button[name=tot]");
    }

    private void plan(int number, LocalDate date) {
        Day day = DAYS.get(number - 1);
        Answered form = coordinator.get(day(number) + "/gegevens");
        List<String> fields = new ArrayList<>(List.of("thema", day.theme(), "vraag", day.question(), "opbrengsten", day.outcomes(), "plaatsen", "32"));
        if (date != null) {
            LocalTime begin = date.equals(today) ? BEGIN : LocalTime.of(9, 30);
            fields.addAll(List.of("datum", date.toString(), "begin", begin.toString(), "einde", begin.plusHours(7).plusMinutes(45).toString(), "geweest", "ja"));
        }
        if (!day.host().isEmpty()) {
            String host = form.page().select("select[name=gast] option").stream().filter(option -> option.text().equals(day.host())).findFirst()
                    .orElseThrow().val();
            fields.addAll(List.of("gast", host, "plek", "Stadhuis van Voorbeeld-" + day.host(), "adres", "Voorbeeldplein 1, " + day.host(),
                    "zaal", "Raadzaal", "route", "Vanaf het station tien minuten lopen; bus 1 stopt voor de deur.",
                    "toegang", "Alles gelijkvloers, ringleiding in de zaal, stille ruimte naast de garderobe."));
        }
        done(coordinator.submit(form, "form[action$='/gegevens']", fields.toArray(String[]::new)));
    }

    /** @param percent how many of the participants have answered by now */
    private void answer(int number, int percent) {
        List<Somebody> asked = guests.keySet().stream().filter(each -> each.role() == Role.PARTICIPANT).toList();
        for (int i = 0; i < asked.size() * percent / 100; i++) {
            Guest guest = guests.get(asked.get(i));
            Answered form = guest.get(day(number) + "/antwoord");
            String first = asked.get(i).name().split(" ")[0];
            done(switch (i % 11) {
                case 3 -> guest.submit(form, "form[action$='/antwoord']", "a", "nee");
                case 5 -> guest.submit(form, "form[action$='/antwoord']", "a", "collega", "collega", "Collega van " + first,
                        "email", "collega." + asked.get(i).email());
                case 7 -> guest.submit(form, "form[action$='/antwoord']", "a", "ja", "dieet", "Vegetarisch");
                default -> guest.submit(form, "form[action$='/antwoord']", "a", "ja");
            });
        }
    }

    private String day(int number) {
        return circle + "/bijeenkomsten/" + number;
    }
}
