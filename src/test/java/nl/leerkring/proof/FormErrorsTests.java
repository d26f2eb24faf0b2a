package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** A form that is not good says which fields are not, by the name that stands beside each, and leads to them. */
class FormErrorsTests {

    private static final String TYPED = "input[type=text], input[type=email], input[type=date], input[type=time], input[type=url], textarea";

    private final PlannedDay day = PlannedDay.in("foutjes.example", Duration.ofDays(60));

    @Test
    void every_form_that_a_coordinator_comes_to_names_the_fields_that_are_wrong() {
        day.with("piet", Role.PARTICIPANT);
        Set<String> refused = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        Map<String, Answered> pages = Crawl.of(day.coordinator, Routes.of(day.world), day.circle, "/mijn/profiel", "/kringen/nieuw", "/inloggen");
        pages.forEach((route, page) -> page.page().select("form[method=post]").forEach(form -> {
            for (String value : new String[] {"x".repeat(9000), ""}) {
                if (!form.select(TYPED).isEmpty() && form.attr("action").contains("/") && (value.length() > 1 || form.selectFirst("[required]") != null)) {
                    Answered again = send(day.coordinator, (FormElement) form, value);
                    if (again.status() == 422) {
                        refused.add(route);
                        unnamed(again.page()).forEach(fault -> faults.add(form.attr("action") + ": " + fault));
                    }
                    assertThat(again.status()).as(form.attr("action")).isLessThan(500);
                }
            }
        }));
        assertThat(faults).isEmpty();
        assertThat(refused).as("walked along").hasSizeGreaterThan(14);
    }

    @Test
    void in_the_language_of_the_screen() {
        Guest guest = day.world.guest().english();
        Answered again = guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", "");
        assertThat(again.page().select("#f-errors li").eachText()).containsExactly("Your email address: Fill this in.");
        assertThat(again.page().select("#f-errors a").eachText()).containsExactly("Your email address");
    }

    private static Answered send(Guest guest, FormElement form, String value) {
        List<String> fields = new ArrayList<>();
        for (KeyVal field : form.formData()) {
            boolean typed = form.select(TYPED).stream().anyMatch(each -> each.attr("name").equals(field.key()));
            if (!field.key().equals("_csrf")) {
                fields.addAll(List.of(field.key(), typed && !field.key().equals("website") ? value : field.value()));
            }
        }
        return guest.postRaw(form.attr("action"), fields.toArray(String[]::new));
    }

    /** What the list of errors does not name, or does not lead to. */
    private static List<String> unnamed(Document page) {
        List<String> faults = new ArrayList<>();
        if (page.select("#f-errors a").isEmpty()) {
            faults.add("no list of errors");
        }
        for (Element link : page.select("#f-errors a:not([href=#f-verstuur])")) { // that is about the form as a whole
            Element field = page.selectFirst(link.attr("href"));
            Element label = field == null ? null : page.selectFirst("label[for=" + field.id() + "]");
            Element legend = field == null || field.closest("fieldset") == null ? null : field.closest("fieldset").selectFirst("legend");
            boolean named = label != null && label.ownText().strip().equals(link.text()) || legend != null && legend.ownText().strip().equals(link.text());
            if (!named) {
                faults.add(link.outerHtml());
            }
        }
        return faults;
    }
}
