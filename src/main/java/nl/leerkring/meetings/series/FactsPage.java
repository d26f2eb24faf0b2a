package nl.leerkring.meetings.series;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param theirs what somebody else saved meanwhile; what was typed here is still in the form */
record FactsPage(Organiser organiser, Form form, List<Option> hosts, @Nullable Form theirs) implements Page {

    private static final List<String> FIELDS = List.of("thema", "vraag", "opbrengsten", "vorm", "datum", "begin", "einde", "gast", "plaatsen",
            "plek", "adres", "zaal", "toegang", "route", "online", "breedte", "lengte");

    @Override
    public Text title() {
        return Text.of("Gegevens van de bijeenkomst", "Meeting details");
    }

    @Override
    public int status() {
        return theirs != null ? 409 : form.bad() ? 422 : 200;
    }

    /** What differs between what is saved now and what was typed here. */
    List<String> differences() {
        List<String> different = new ArrayList<>();
        for (String field : FIELDS) {
            if (theirs != null && form.values(field).size() == 1 && !theirs.value(field).equals(form.value(field).strip())) {
                different.add(theirs.value(field).isEmpty() ? "–" : theirs.value(field));
            }
        }
        return different;
    }
}
