package nl.leerkring.visits;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.people.PersonId;
import org.junit.jupiter.api.Test;

/** What of a visit is somebody's own data: to take along, and to have forgotten. */
class OwnDataTests {

    @Test
    void somebody_takes_along_what_she_brought_in_and_when_she_leaves_only_what_the_circle_read_stays() {
        Trip trip = Trip.in("eigen.data.example");
        trip.observe(trip.noor, "Gezien door de kring");
        trip.photo(trip.noor, Trip.picture("jpg", 60, 40), "mensen", "niemand", "bijschrift", "Voor iedereen");
        trip.photo(trip.noor, Trip.picture("jpg", 60, 40), "mensen", "niet-gevraagd", "bijschrift", "Alleen voor mij");
        trip.noor.postRaw(trip.href + "/waardering/vooraf", "cijfer-groen", "7", "goed-groen", "Veel bomen");
        VisitsPersonal own = trip.day.world.beans(VisitsPersonal.class).findFirst().orElseThrow();
        PersonId noor = new PersonId(trip.day.person("noor"));
        assertThat(own.about(noor).toString()).contains("Gezien door de kring", "Voor iedereen", "Alleen voor mij", "cijfer=7", "Veel bomen", "Gezond ontwerpen");
        assertThat(own.about(new PersonId(trip.day.person("omar")))).isEmpty();
        own.forget(noor);
        assertThat(trip.omar.get(trip.href).main()).contains("Gezien door de kring", "Voor iedereen");
        assertThat(trip.noor.get(trip.href).main()).doesNotContain("Alleen voor mij");
        assertThat(trip.day.world.owner().sql("select count(*) from library.attachment where circle = ? and removed is null").param(trip.day.circleId).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void the_database_shows_nothing_of_a_visit_to_who_has_no_key_of_its_circle() {
        Trip trip = Trip.in("muur.data.example");
        trip.observe(trip.noor, "Achter de muur");
        var database = trip.day.world.bean(nl.leerkring.database.Database.class);
        for (String table : new String[] {"visit", "stop", "observation"}) {
            String count = "select count(*) from visits." + table + " where item = ?";
            int without = database.read(nl.leerkring.database.Key.nobody(), sql -> sql.sql(count).param(trip.item).query(Integer.class).single());
            int with = database.read(nl.leerkring.database.Key.circle(trip.day.circleId), sql -> sql.sql(count).param(trip.item).query(Integer.class).single());
            assertThat(without).as(table).isZero();
            assertThat(with).as(table).isPositive();
        }
    }
}
