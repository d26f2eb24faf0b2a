package nl.leerkring.circles.directory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.Seat;
import nl.leerkring.identity.Viewer;
import nl.leerkring.notices.Fault;
import nl.leerkring.notices.Faults;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profiles;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The people of a circle, for those who are in it. */
@Controller
class DirectoryController implements Entry {

    private static final String HERE = "/kring/{kring}/mensen";

    private final Directory directory;
    private final Matches matches;
    private final Profiles profiles;
    private final Faults faults;

    DirectoryController(Directory directory, Matches matches, Profiles profiles, Faults faults) {
        this.faults = faults;
        this.profiles = profiles;
        this.directory = directory;
        this.matches = matches;
    }

    @GetMapping(HERE)
    DirectoryPage list(Seat seat, Form form) {
        Wanted wanted = Wanted.read(form);
        return new DirectoryPage(seat, wanted, directory.find(seat, wanted), directory.places(seat), faults(seat));
    }

    @GetMapping(HERE + "/{persoon}")
    MemberPage one(Seat seat, @PathVariable UUID persoon) {
        return new MemberPage(seat, directory.one(seat, new PersonId(persoon)).orElseThrow(Missing::new), faults(seat).stream()
                .filter(fault -> persoon.equals(fault.person())).findFirst().orElse(null));
    }

    @GetMapping(HERE + "/kaart")
    MapPage map(Seat seat) {
        return new MapPage(seat, directory.places(seat), directory.ground(seat));
    }

    @GetMapping(HERE + "/samen")
    MatchPage matches(Seat seat) {
        return new MatchPage(seat, matches.offering(seat), matches.seeking(seat));
    }

    @GetMapping(HERE + "/{persoon}/kaartje.vcf")
    ResponseEntity<byte[]> card(Seat seat, @PathVariable UUID persoon) {
        Member member = directory.one(seat, new PersonId(persoon)).orElseThrow(Missing::new);
        return file("text/vcard", "kaartje.vcf", member.card(seat.name()));
    }

    @GetMapping(HERE + "/csv")
    ResponseEntity<byte[]> spreadsheet(Coordinator coordinator, Language language) {
        boolean dutch = language == Language.NL;
        String head = Csv.line(dutch ? List.of("Naam", "Organisatie", "Functie", "Rol", "E-mail", "Telefoon", "Leervraag", "Zoekt", "Biedt", "Trefwoorden")
                : List.of("Name", "Organisation", "Job title", "Role", "Email", "Phone", "Learning question", "Looking for", "Offers", "Keywords"));
        return file("text/csv", "mensen.csv", Csv.BEGIN + Stream.concat(Stream.of(head), directory.all(coordinator.seat()).stream()
                .map(each -> Csv.line(List.of(each.name(), each.organisation(), each.job(), each.role().label().in(language), each.email(), each.phone(),
                        each.question(), each.seeks(), each.offers(), String.join(", ", each.tags()))))).collect(Collectors.joining()));
    }

    /** For those who share a circle with this person; kept by the browser, because a new photo has a new address. */
    @GetMapping("/foto/{persoon}/{welke}/{maat}")
    ResponseEntity<byte[]> photo(Viewer viewer, @PathVariable UUID persoon, @PathVariable int welke, @PathVariable String maat) {
        if (!directory.near(viewer, persoon)) {
            throw new Missing();
        }
        byte[] photo = profiles.photo(viewer, new PersonId(persoon), maat.equals("groot")).orElseThrow(Missing::new);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable()).body(photo);
    }

    /** Only for who can do something about it. */
    private List<Fault> faults(Seat seat) {
        return seat.coordinates() ? faults.of(seat, seat.circle().value()) : List.of();
    }

    private static ResponseEntity<byte[]> file(String type, String name, String text) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Mensen" : "People", seat.href() + "/mensen", "people");
    }
}
