package nl.leerkring.identity.organisations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.people.Organisation;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param number which page, from 1 */
record OrganisationsPage(Form form, List<Organisation> organisations, int total, int number) implements Page {

    static final int PER_PAGE = 50;

    @Override
    public Text title() {
        return Text.of("Organisaties", "Organisations");
    }

    static List<Option> kinds(Ui ui) {
        return List.of(new Option("gemeente", ui.say("gemeenten", "municipalities")), new Option("overig", ui.say("overige", "others")));
    }

    boolean more() {
        return number * PER_PAGE < total;
    }

    String href(int page) {
        return "/beheer/organisaties?zoek=" + URLEncoder.encode(form.value("zoek"), StandardCharsets.UTF_8) + "&soort="
                + URLEncoder.encode(form.value("soort"), StandardCharsets.UTF_8) + "&pagina=" + page;
    }

    static String meta(Ui ui, Organisation each) {
        String kind = each.municipality() ? ui.say("gemeente", "municipality") + (each.province().isEmpty() ? "" : ", " + each.province()) : ui.say("overig", "other");
        String people = each.people() == 0 ? "" : " · " + ui.count(each.people(), "mens", "mensen", "person", "people");
        return kind + people + (each.domains().isEmpty() ? "" : " · " + String.join(", ", each.domains()));
    }
}
