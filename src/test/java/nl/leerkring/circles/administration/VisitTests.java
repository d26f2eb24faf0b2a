package nl.leerkring.circles.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** An administrator and circles. */
class VisitTests {

    private static final String ENTER = "form[action$='/bezoek']";
    private static final String RESCUE = "form[action$='/coordinator']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("cora@bezoek.example", "Cora Coördinator");
    private final Guest bea = administrator("bea@bezoek.example", "Bea Beheer");

    @Test
    void an_administrator_sees_which_circles_there_are_and_nothing_of_what_is_in_them() {
        String circle = circle("Kring die bezocht wordt");
        assertThat(bea.get("/beheer").page().select("a[href='/beheer/kringen']")).hasSize(1);
        assertThat(bea.get("/beheer/kringen").status()).isEqualTo(200);
        assertThat(bea.get(circle).status()).as("without a visit").isEqualTo(404);
        Answered one = bea.get(admin(circle));
        assertThat(one.main()).contains("Kring die bezocht wordt", "1 mens").doesNotContain("Cora", "Kennismaken");
        for (Guest guest : new Guest[] {coordinator, world.signedIn("vreemd@bezoek.example", "Vreemde Vogel")}) {
            assertThat(guest.get("/beheer/kringen").status()).isEqualTo(404);
            assertThat(guest.get(admin(circle)).status()).isEqualTo(404);
            assertThat(guest.postRaw(admin(circle) + "/bezoek", "reden", "Ik wil naar binnen").status()).isEqualTo(404);
            assertThat(guest.postRaw(admin(circle) + "/coordinator", "email", "vreemd@bezoek.example").status()).isEqualTo(404);
        }
        assertThat(bea.get("/beheer/kringen/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void who_comes_in_says_why_and_everybody_in_the_circle_reads_it() {
        String circle = circle("Kring met een reden");
        Guest lid = world.member(circle, "lid@bezoek.example", "Lia Lid", Role.PARTICIPANT);
        assertThat(bea.submit(bea.get(admin(circle)), ENTER, "reden", "").status()).isEqualTo(422);
        assertThat(bea.submit(bea.get(admin(circle)), ENTER, "reden", "kort").main()).contains("Schrijf in een zin waarom");
        assertThat(bea.submit(bea.get(admin(circle)), ENTER, "reden", "x".repeat(301)).status()).isEqualTo(422);
        assertThat(bea.get(circle).status()).isEqualTo(404);
        Answered inside = bea.submit(bea.get(admin(circle)), ENTER, "reden", "Cora vroeg hulp bij de bijlagen");
        assertThat(inside.path()).isEqualTo(circle);
        assertThat(bea.get(circle + "/mensen").status()).isEqualTo(200);
        assertThat(bea.get(circle + "/uitnodigingen").status()).as("reads along, no more").isEqualTo(404);
        assertThat(lid.get(circle + "/logboek").main()).contains("Bea Beheer kwam als beheerder in de kring. De reden: Cora vroeg hulp bij de bijlagen");
        assertThat(world.mailTo("cora@bezoek.example").plain()).contains("Bea Beheer", "Cora vroeg hulp bij de bijlagen");
        assertThat(audited("circle entered", circle)).isEqualTo(1);
        assertThat(bea.submit(bea.get(admin(circle)), "form[action$='/einde']").main()).contains("Kringen");
        assertThat(bea.get(circle).status()).isEqualTo(404);
        assertThat(lid.get(circle + "/logboek").main()).contains("Bea Beheer ging als beheerder weer uit de kring");
        assertThat(bea.postRaw(admin(circle) + "/bezoek/einde").status()).as("twice").isEqualTo(404);
    }

    @Test
    void after_four_hours_it_closes_by_itself_also_before_the_job_has_been_round() {
        String circle = circle("Kring die vanzelf sluit");
        bea.submit(bea.get(admin(circle)), ENTER, "reden", "Een fout nazoeken");
        assertThat(bea.submit(bea.get(admin(circle) + "?"), "form[action$='/einde']").status()).isEqualTo(200);
        bea.submit(bea.get(admin(circle)), ENTER, "reden", "Nog een fout nazoeken");
        world.owner().sql("update circles.visit set ends = now() - interval '1 second' where circle = ? and ended is null").param(id(circle)).update();
        assertThat(bea.get(circle).status()).isEqualTo(404);
        assertThat(bea.get("/kringen").main()).doesNotContain("Kring die vanzelf sluit");
        world.bean(Visits.class).endOverdue();
        world.bean(Visits.class).endOverdue();
        assertThat(world.owner().sql("select count(*) from circles.seat where circle = ? and ended is null").param(id(circle)).query(Integer.class).single()).isEqualTo(1);
        assertThat(world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'visit'").param(id(circle)).query(Integer.class).single()).isEqualTo(4);
        bea.submit(bea.get(admin(circle)), ENTER, "reden", "En nog eens erin");
        world.owner().sql("update circles.visit set ends = now() - interval '1 second' where circle = ? and ended is null").param(id(circle)).update();
        assertThat(bea.submit(bea.get(admin(circle)), ENTER, "reden", "Meteen weer erin").path()).as("over, and not cleaned up yet").isEqualTo(circle);
    }

    @Test
    void who_is_in_the_circle_anyway_does_not_come_in_as_administrator() {
        String circle = circle("Kring van een beheerder");
        Guest both = administrator("both@bezoek.example", "Bo Beide");
        world.member(circle, "both@bezoek.example", "Bo Beide", Role.PARTICIPANT);
        Answered again = both.submit(both.get(admin(circle)), ENTER, "reden", "Een goede reden");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.main()).contains("Je hebt al een plek in deze kring", "Een goede reden");
    }

    @Test
    void a_circle_without_coordinator_gets_one_of_its_members_and_not_the_administrator() {
        String circle = circle("Kring zonder leiding");
        Guest lid = world.member(circle, "redder@bezoek.example", "Rina Redder", Role.PARTICIPANT);
        assertThat(bea.get(admin(circle)).page().select(RESCUE)).isEmpty();
        assertThat(bea.postRaw(admin(circle) + "/coordinator", "email", "redder@bezoek.example").main()).contains("Deze kring heeft een coördinator");
        world.owner().sql("update circles.seat set ended = now() where circle = ? and role = 'coordinator'").param(id(circle)).update();
        bea.submit(bea.get(admin(circle)), ENTER, "reden", "Kijken wie er nog is");
        assertThat(bea.get("/beheer/kringen").main()).contains("Kring zonder leiding");
        Answered page = bea.get(admin(circle));
        assertThat(page.main()).contains("Deze kring heeft geen coördinator");
        assertThat(bea.submit(page, RESCUE, "email", "geen adres").status()).isEqualTo(422);
        assertThat(bea.submit(page, RESCUE, "email", "vreemd@bezoek.example").main()).contains("Niemand met dit adres zit in deze kring");
        assertThat(bea.submit(page, RESCUE, "email", "bea@bezoek.example").main()).contains("Niemand met dit adres zit in deze kring");
        assertThat(bea.submit(page, RESCUE, "email", "redder@bezoek.example").main()).contains("De kring heeft weer een coördinator");
        assertThat(lid.get(circle + "/uitnodigingen").status()).isEqualTo(200);
        assertThat(lid.get(circle + "/logboek").main()).contains("Bea Beheer maakte Rina Redder coördinator");
        assertThat(world.mailTo("redder@bezoek.example").subject()).contains("je bent nu coördinator");
        assertThat(audited("coordinator appointed", circle)).isEqualTo(1);
        assertThat(bea.submit(page, RESCUE, "email", "redder@bezoek.example").status()).as("twice").isEqualTo(422);
    }

    private Guest administrator(String email, String name) {
        Guest guest = world.signedIn(email, name);
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = ? on conflict do nothing").param(email).update();
        return guest;
    }

    private String circle(String name) {
        return world.circle(coordinator, name);
    }

    private UUID id(String circle) {
        return world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length())).query(UUID.class).single();
    }

    private String admin(String circle) {
        return "/beheer/kringen/" + id(circle);
    }

    private int audited(String action, String circle) {
        return world.owner().sql("select count(*) from activity.audit where action = ? and object = ?").param(action).param(circle.replace("/kring/", "") + " " + id(circle))
                .query(Integer.class).single();
    }
}
