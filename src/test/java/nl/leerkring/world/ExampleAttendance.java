package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.List;
import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** Who was at the day that is done, who is here today, and in which groups. */
final class ExampleAttendance {

    private final String circle;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;

    ExampleAttendance(String circle, Guest coordinator, Map<Somebody, Guest> guests) {
        this.circle = circle;
        this.coordinator = coordinator;
        this.guests = guests;
    }

    /** All who said they would come but the last two; the first who can makes her certificate. */
    void ofTheFirst() {
        String list = circle + "/bijeenkomsten/1/aanwezigheid";
        List<String> expected = expected(list);
        expected.subList(0, expected.size() - 2).forEach(person -> come(list, person));
        Guest proud = guests.values().stream().filter(guest -> guest.get(circle + "/bewijzen").page().selectFirst("form[action$='/bewijzen']") != null).findFirst().orElseThrow();
        done(proud.submit(proud.get(circle + "/bewijzen"), "form[action$='/bewijzen']", "noem", "initialen"));
    }

    /** Most are here, one told it herself, a guest came along; they are divided for the intervision. */
    void ofToday() {
        String list = circle + "/bijeenkomsten/2/aanwezigheid";
        Guest noor = guests.get(ExamplePeople.participant("Noor"));
        done(noor.submit(noor.get(circle + "/bijeenkomsten/2/aanwezig"), "form[action$='/aanwezig']"));
        List<String> expected = expected(list);
        expected.subList(0, expected.size() * 2 / 3).forEach(person -> come(list, person));
        done(coordinator.postRaw(list, "naam", "Gerda Gast", "organisatie", "Wijkcentrum Voorbeeld"));
        divide("Intervisie", "grootte", "5");
        divide("Casussen voor vanmiddag", "onderwerpen", "Een schoolplein dat dicht gaat\nDe bus die verdwijnt\nMeer groen, minder parkeren");
    }

    private void divide(String title, String... more) {
        String groups = circle + "/bijeenkomsten/2/groepen";
        String[] fields = java.util.stream.Stream.concat(java.util.stream.Stream.of("titel", title), java.util.Arrays.stream(more)).toArray(String[]::new);
        Answered made = done(coordinator.submit(coordinator.get(groups + "/nieuw"), "form[action$='/groepen']", fields));
        if (made.page().selectFirst("section[aria-labelledby=voorkeur]") == null) {
            done(coordinator.submit(made, "form[action$='/verdeling']"));
        }
    }

    private List<String> expected(String list) {
        return done(coordinator.get(list)).page().select("section[aria-labelledby=verwacht] button[name=wie]").eachAttr("value");
    }

    private void come(String list, String person) {
        done(coordinator.postRaw(list, "wie", person));
    }
}
