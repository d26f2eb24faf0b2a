package nl.leerkring.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.people.PersonId;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What is known of one person here, and what stays when she leaves. */
class LeavingTests {

    @Test
    void one_sees_what_one_wrote_and_leaving_takes_what_was_private_and_closes_what_her_yes_opened() {
        KnowingCircle here = KnowingCircle.in("kennisweg.example");
        Guest zwolle = here.from("Zwolle");
        here.write(zwolle, "praktijk", "titel", "Geheim plan", "zicht", "mij");
        String open = here.write(zwolle, "praktijk", "titel", "Open plan", "wat", "Woorden van haar").path();
        here.coordinator.submit(here.coordinator.get(open + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar");
        KnowingCircle.consent(zwolle, open, "ja");
        String outside = "/kennis/" + KnowingCircle.id(open);
        assertThat(here.world.guest().get(outside).status()).isEqualTo(200);
        PersonId person = new PersonId(here.world.owner().sql("select id from people.person where email = ?").param(here.mail("zwolle")).query(UUID.class).single());
        KnowledgePersonal personal = here.world.bean(KnowledgePersonal.class);
        assertThat(personal.about(person).toString()).contains("Geheim plan", "Open plan", "Woorden van haar", "genoemd op");
        personal.forget(person);
        assertThat(here.coordinator.get(open).main()).as("stays in the circle").contains("Open plan");
        assertThat(here.world.guest().get(outside).status()).as("her yes is gone").isEqualTo(404);
        assertThat(here.world.owner().sql("select count(*) from knowledge.card where title = 'Geheim plan' and circle = ?").param(here.id).query(Integer.class).single()).isZero();
        assertThat(personal.about(person).toString()).doesNotContain("Geheim plan", "genoemd op");
    }
}
