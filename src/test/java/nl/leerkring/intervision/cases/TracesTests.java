package nl.leerkring.intervision.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may give somebody away is found. */
class TracesTests {

    private final Traces traces = new Traces(List.of("Noor van den Berg", "Wim de Vries"), List.of("Gemeente Deventer", "GGD IJsselland"));

    private List<String> in(String text) {
        return traces.in(text).stream().filter(piece -> piece.kind() != null).map(piece -> piece.kind() + " " + piece.text()).toList();
    }

    @Test
    void names_of_people_and_organisations_of_the_circle() {
        assertThat(in("Ik sprak Noor van den Berg, en later Wim en mevrouw Vries.")).containsExactly("PERSON Noor van den Berg", "PERSON Wim", "PERSON Vries");
        assertThat(in("De gemeente Deventer en de ggd ijsselland; Deventernaren niet.")).containsExactly("ORGANISATION gemeente Deventer", "ORGANISATION ggd ijsselland");
        assertThat(in("Het noorden, een berg werk, de wimpel")).isEmpty();
    }

    @Test
    void addresses_and_numbers() {
        assertThat(in("Mail jan.jansen@voorbeeld.nl of bel 06-12345678 of +31 30 123 4567.")).containsExactly("MAIL jan.jansen@voorbeeld.nl", "PHONE 06-12345678", "PHONE +31 30 123 4567");
        assertThat(in("Zij woont op Dorpsstraat 12, 3511 AB, geboren 03-04-1975 of 3 april 1975.")).containsExactly("ADDRESS Dorpsstraat 12", "ADDRESS 3511 AB", "DATE 03-04-1975", "DATE 3 april 1975");
        assertThat(in("nummer 123456782")).containsExactly("NUMBER 123456782");
        assertThat(in("In 2024 waren er 1500 woningen en 12 straten.")).isEmpty();
    }

    @Test
    void the_pieces_together_are_the_text() {
        String text = "Noor belde 0612345678 vanuit Deventer.";
        assertThat(traces.in(text).stream().map(Traces.Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }
}
