package nl.leerkring.circles.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profile;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** Somebody in the circle, as the others see her: an address or number she does not show is not here. */
record Member(PersonId id, String name, String organisation, Role role, String job, String question, String seeks, String offers, String about,
        List<String> tags, String email, String phone, @Nullable Integer photo) {

    /** What a query selects to read one. */
    static final String COLUMNS = """
            p.id, p.name, coalesce(o.name, '') as works, s.role, p.job, p.learning_question, p.seeks, p.offers, p.about, p.tags, p.photo,
            case when p.shows_email then p.email::text else '' end as email, case when p.shows_phone then p.phone else '' end as phone
            """;
    static final String FROM = " from circles.members s join people.person p on p.id = s.person left join people.organisation o on o.id = p.organisation ";

    static Member of(ResultSet row, int n) throws SQLException {
        return new Member(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("works"), Role.of(row.getString("role")),
                row.getString("job"), row.getString("learning_question"), row.getString("seeks"), row.getString("offers"), row.getString("about"),
                List.of((String[]) row.getArray("tags").getArray()), row.getString("email"), row.getString("phone"),
                row.getObject("photo", Integer.class));
    }

    String initials() {
        return Person.initials(name);
    }

    @Nullable String photo(boolean large) {
        return Profile.photo(id, photo, large);
    }

    /** What is known of her work, and her role if it is not the usual one. */
    String meta(Ui ui) {
        return Stream.of(works(), role == Role.PARTICIPANT ? "" : ui.say(role.label())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** "stedenbouwkundige, Utrecht", as far as it is known. */
    String works() {
        return Person.works(job, organisation);
    }

    boolean tells() {
        return !(question + seeks + offers).isEmpty() || !tags.isEmpty();
    }

    /** A card for an address book (vCard 4.0, RFC 6350). */
    String card(String circle) {
        StringBuilder card = new StringBuilder("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        line(card, "FN", name);
        line(card, "ORG", organisation);
        line(card, "TITLE", job);
        line(card, "EMAIL", email);
        line(card, "TEL", phone);
        line(card, "NOTE", circle);
        return card.append("END:VCARD\r\n").toString();
    }

    /** Escaped as section 3.4 asks, and folded at 75 octets as 3.2 does. */
    private static void line(StringBuilder card, String property, String value) {
        if (value.isEmpty()) {
            return;
        }
        String text = property + ":" + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "").replace(",", "\\,").replace(";", "\\;");
        int octets = 0;
        for (int point : text.codePoints().toArray()) {
            int length = Objects.requireNonNull(Character.toString(point)).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (octets + length > 75) {
                card.append("\r\n ");
                octets = 1;
            }
            card.appendCodePoint(point);
            octets += length;
        }
        card.append("\r\n");
    }
}
