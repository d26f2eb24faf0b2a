package nl.leerkring.world;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;

/** Whom one meets in the example circle: a duo from each of fourteen municipalities. Everybody is made up, and the names show it. */
public final class ExamplePeople {

    static final Somebody COORDINATOR = new Somebody("Carla Coördinator", "carla@platform31.example", "Platform31", Role.COORDINATOR, "programmaleider");
    static final Somebody ADMINISTRATOR = new Somebody("Bea Beheer", "bea@beheer.example", "Platform31", Role.OBSERVER, "beheerder");
    static final Somebody FACILITATOR = new Somebody("Fenna Begeleider", "fenna@rivm.example", "RIVM", Role.FACILITATOR, "onderzoeker");
    /** Reads English. */
    static final Somebody SECOND = new Somebody("Eve Coordinator", "eve@rivm.example", "RIVM", Role.COORDINATOR, "coordinator");
    /** Took part for a while. */
    static final Somebody ALUMNUS = new Somebody("Olga Oud-Deelnemer", "olga@ede.example", "Ede", Role.PARTICIPANT, "beleidsadviseur");
    /** Of the second circle alone. */
    static final Somebody ILSE = new Somebody("Ilse van Leiden", "ilse@leiden.example", "Leiden", Role.PARTICIPANT, "beheerder groen");
    static final Somebody STIJN = new Somebody("Stijn van Delft", "stijn@delft.example", "Delft", Role.PARTICIPANT, "adviseur klimaat");
    static final Somebody OBSERVER = new Somebody("Otto Meelezer", "otto@pharos.example", "Pharos", Role.OBSERVER, "adviseur");

    private static final String DUOS = """
            Groningen: Noor, Joris
            Assen: Hanna, Wouter
            Zwolle: Dilek, Bram
            Deventer: Tess, Karim
            Nijmegen: Mila, Sjoerd
            Arnhem: Lotte, Hakim
            Utrecht: Aisha, Pieter
            Amersfoort: Sofie, Ravi
            Almere: Jasmijn, Thijs
            Haarlem: Roos, Emre
            Dordrecht: Fleur, Youssef
            Breda: Zoë, Gijs
            Tilburg: Amira, Koen
            Maastricht: Eline, Matteo
            """;

    private ExamplePeople() {
    }

    record Somebody(String name, String email, String organisation, Role role, String job) {

        String line() {
            return String.join(";", email, name, organisation, role.code());
        }
    }

    /** One of the physical and one of the social domain from each municipality. */
    static List<Somebody> participants() {
        return DUOS.lines().flatMap(line -> {
            String[] parts = line.split("[:,] ");
            return Stream.of(participant(parts[1], parts[0], "stedenbouwkundige"), participant(parts[2], parts[0], "adviseur gezondheid"));
        }).toList();
    }

    /** Who was there before the circle made its agreements, and did not accept them yet. */
    static List<Somebody> early() {
        return Stream.of("Thijs", "Emre", "Gijs").map(ExamplePeople::participant).toList();
    }

    /** Everybody else but the coordinator, who starts the circle. */
    static List<Somebody> invited() {
        return Stream.concat(participants().stream(), Stream.of(SECOND, FACILITATOR, OBSERVER, ALUMNUS)).filter(each -> !early().contains(each)).toList();
    }

    static Somebody participant(String first) {
        return participants().stream().filter(each -> each.name().startsWith(first + " ")).findFirst().orElseThrow();
    }

    /** The setting that offers the roles on the sign-in page of the demonstration. */
    public static String setting() {
        return "--leerkring.demo-people=" + Stream.of(
                door(COORDINATOR, "coördinator", "coordinator"),
                door(SECOND, "coördinator die Engels leest", "coordinator who reads English"), door(participant("Noor"), "deelnemer", "participant"),
                door(participant("Aisha"), "gastgemeente van vandaag", "host of today"), door(FACILITATOR, "begeleider", "facilitator"),
                door(OBSERVER, "meelezer", "observer"), door(participant("Mila"), "deelnemer in twee kringen", "participant in two circles"),
                door(ADMINISTRATOR, "beheerder", "administrator")).collect(Collectors.joining("|"));
    }

    private static String door(Somebody somebody, String dutch, String english) {
        return String.join(";", somebody.email(), somebody.name() + ", " + dutch, somebody.name() + ", " + english);
    }

    private static Somebody participant(String first, String municipality, String job) {
        String email = first.toLowerCase(Locale.ROOT).replace("ë", "e") + "@" + municipality.toLowerCase(Locale.ROOT) + ".example";
        return new Somebody(first + " van " + municipality, email, municipality, Role.PARTICIPANT, job);
    }
}
