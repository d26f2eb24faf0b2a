package nl.leerkring.circles.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private static final String PROFILE = "form[action='/mijn/profiel']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("gids@mensen.example", "Greet Gids");

    @Test
    void people_find_each_other_by_name_question_organisation_and_role() {
        String circle = world.circle(coordinator, "Kring om te vinden");
        Guest anna = member(circle, "anna", "Anna Assen", "Assen", "leervraag", "Hoe betrekken we de woningcorporatie?");
        member(circle, "bert", "Bert Breda", "Breda", "bied", "Een beweegroute met % borden");
        assertThat(names(anna.get(circle + "/mensen"))).containsExactly("Anna Assen", "Bert Breda", "Greet Gids");
        assertThat(names(anna.get(circle + "/mensen?zoek=WONINGcorp"))).containsExactly("Anna Assen");
        assertThat(names(anna.get(circle + "/mensen?zoek=%25"))).containsExactly("Bert Breda");
        assertThat(names(anna.get(circle + "/mensen?gemeente=Breda"))).containsExactly("Bert Breda");
        assertThat(names(anna.get(circle + "/mensen?rol=coordinator"))).containsExactly("Greet Gids");
        assertThat(anna.get(circle + "/mensen?zoek=niemandheetzo").main()).contains("Niemand gevonden");
        assertThat(anna.get(circle + "/mensen?pagina=x&rol=keizer&zoek=" + "x".repeat(2000)).status()).isEqualTo(200);
        assertThat(anna.get(circle + "/mensen/kaart").page().select("circle title").eachText()).contains("Assen: 1", "Breda: 1");
    }

    @Test
    void what_somebody_does_not_show_is_nowhere() {
        String circle = world.circle(coordinator, "Kring van de stille");
        Guest stil = world.member(circle, "stil@mensen.example", "Stille Sam", Role.PARTICIPANT);
        stil.submit(stil.get("/mijn/profiel"), PROFILE, "gemeente", "Utrecht", "telefoon", "06 1234 5678", "mail-zichtbaar", "", "telefoon-zichtbaar", "");
        String page = coordinator.get(circle + "/mensen?zoek=stille").page().selectFirst("#gevonden a[href*='/mensen/']").attr("href");
        for (String path : new String[] {page, page + "/kaartje.vcf", circle + "/mensen/csv", circle + "/mensen"}) {
            assertThat(coordinator.get(path).text()).as(path).contains("Stille Sam").doesNotContain("stil@mensen.example", "1234 5678");
        }
        stil.submit(stil.get("/mijn/profiel"), PROFILE, "mail-zichtbaar", "ja", "telefoon-zichtbaar", "ja");
        assertThat(coordinator.get(page + "/kaartje.vcf").text()).contains("FN:Stille Sam", "EMAIL:stil@mensen.example", "TEL:06 1234 5678");
    }

    @Test
    void only_the_circle_sees_its_people_and_only_coordinators_take_the_list_along() {
        String circle = world.circle(coordinator, "Kring met een hek");
        Guest member = world.member(circle, "lid@mensen.example", "Lotte Lid", Role.PARTICIPANT);
        Guest other = world.signedIn("ander@mensen.example", "Ander Mens");
        String theirs = world.circle(other, "Kring aan de overkant");
        String page = member.get(circle + "/mensen?zoek=lotte").page().selectFirst("#gevonden a[href*='/mensen/']").attr("href");
        assertThat(other.get(page).status()).isEqualTo(404);
        assertThat(other.get(page.replace(circle, theirs)).status()).as("by way of another circle").isEqualTo(404);
        assertThat(other.get(circle + "/mensen").status()).isEqualTo(404);
        assertThat(member.get(circle + "/mensen/csv").status()).isEqualTo(404);
        assertThat(member.get(circle + "/mensen/geen-id").status()).isIn(400, 404);
    }

    @Test
    void who_offers_what_i_seek_is_suggested_with_the_words_that_match() {
        String circle = world.circle(coordinator, "Kring die past");
        Guest zoeker = member(circle, "zoeker", "Zoë Zoeker", "Zwolle", "zoek", "Ervaring met gezonde schoolpleinen");
        member(circle, "bieder", "Bo Bieder", "Borne", "bied", "Wij hebben een gezond schoolplein aangelegd");
        Guest schuw = member(circle, "schuw", "Sem Schuw", "Soest", "bied", "Schoolpleinen");
        schuw.submit(schuw.get("/mijn/profiel"), PROFILE, "voorstellen", "");
        Answered matches = zoeker.get(circle + "/mensen/samen");
        assertThat(matches.main()).contains("Bo Bieder").doesNotContain("Sem Schuw");
        assertThat(matches.page().select("mark").eachText()).contains("gezond", "schoolplein");
        assertThat(schuw.get(circle + "/mensen/samen").main()).as("who is not suggested may still look").contains("Zoë Zoeker");
    }

    private Guest member(String circle, String who, String name, String organisation, String field, String text) {
        Guest guest = world.member(circle, who + "@mensen.example", name, Role.PARTICIPANT);
        guest.submit(guest.get("/mijn/profiel"), PROFILE, "gemeente", organisation, field, text);
        return guest;
    }

    private static java.util.List<String> names(Answered page) {
        return page.page().select("#gevonden .lk-item__title").eachText();
    }
}
