package nl.leerkring.meetings.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.meetings.Meeting;
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

    /** What people hear when it is saved; nothing: they hear nothing. */
    @Nullable Text told(Instant now) {
        Meeting meeting = organiser.meeting();
        if (meeting.cancelled() != null || meeting.over(now)) {
            return null;
        }
        if (organiser.hostOnly()) {
            return meeting.dated() ? Text.of("Verandert de plek of de route, dan krijgt iedereen daar meteen een mail over.", "If the place or the route changes, everybody gets an email about it at once.") : null;
        }
        return meeting.dated() ? Text.of("Verandert de dag, de tijd of de plek, dan krijgt iedereen daar meteen een mail over. Bij een andere dag vragen we iedereen opnieuw of ze komen.",
                "If the day, the time or the place changes, everybody gets an email about it at once. For another day we ask everybody again whether they are coming.")
                : Text.of("Zodra er een datum is, krijgt iedereen meteen een uitnodiging.", "As soon as there is a date, everybody gets an invitation at once.");
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
