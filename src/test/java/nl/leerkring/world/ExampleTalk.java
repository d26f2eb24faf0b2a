package nl.leerkring.world;

import static nl.leerkring.world.ExampleCircle.done;

import java.util.Map;
import nl.leerkring.world.ExamplePeople.Somebody;

/** What the people of the example talk about between the days: the walk that Dilek told of, trees and parking, and who comes by train. */
final class ExampleTalk {

    private final String circle;
    private final Guest coordinator;
    private final Map<Somebody, Guest> guests;

    ExampleTalk(String circle, Guest coordinator, Map<Somebody, Guest> guests) {
        this.circle = circle;
        this.coordinator = coordinator;
        this.guests = guests;
    }

    void build() {
        walk();
        parking();
        train();
        team();
    }

    /** It began with what was told in the first round, and grows into something that others try. */
    private void walk() {
        String news = done(coordinator.get(circle + "/actualiteiten?woorden=rondje")).page().select("main a[href*='/gesprekken/bij/actualiteit/']").attr("href");
        String thread = begin("Joris", news, "", """
                Dat rondje door de wijk op de tijd dat de school uitgaat, daar wil ik meer van weten. **Hoe kreeg je bewoners mee?** Bij ons komt op zo’n uitnodiging niemand af.""");
        say("Dilek", thread, """
                We nodigden niemand uit. We stonden om kwart voor drie bij het hek, met thee. Drie dingen hielpen:

                1. de **conciërge** kende iedereen en stelde ons voor
                2. we vroegen kinderen om de weg te wijzen, hun ouders liepen vanzelf mee
                3. we schreven niets op tijdens het lopen, pas daarna

                Na een uur hadden we veertien mensen gesproken.""");
        say("Fleur", thread, "Kinderen de weg laten wijzen, wat een goed idee. Wij doen dit in mei, rond twee scholen. @Dilek, mag ik je daarvoor een keer bellen?");
        say("Dilek", thread, "Graag. Maandag en donderdag ben ik er. Neem iemand mee die **niet** van de gemeente is: dat scheelde bij ons de helft van het wantrouwen.");
        say("Wouter", thread, "Wij probeerden het vorig jaar op zaterdag en stopten ermee: te druk, en iedereen had haast. Het uur lijkt dus uit te maken, niet alleen de plek.");
        say("Joris", thread, """
                > @Wouter [#5](?bericht=5#b5)
                > Het uur lijkt dus uit te maken, niet alleen de plek.

                Dit helpt. Dan wordt het bij ons dinsdag om half drie. Ik vertel op de derde dag hoe het ging.""");
        done(guest("Joris").postRaw(thread + "/antwoord", "bericht", "2"));
        done(guest("Fleur").submit(done(guest("Fleur").get(thread + "/samenvatting")), "form[action$='/samenvatting']", "tekst",
                "Sta op een **doordeweekse middag** bij het hek van de school, met thee en iemand die de buurt kent. Laat kinderen de weg wijzen. Op zaterdag werkte het in Assen niet."));
        for (String who : new String[] {"Noor", "Mila", "Aisha"}) {
            done(guest(who).postRaw(thread + "/gelezen", "tot", who.equals("Noor") ? "3" : "6"));
        }
    }

    private void parking() {
        String thread = begin("Tess", circle + "/gesprekken/nieuw", "Bomen of parkeerplaatsen: welke cijfers overtuigen?", """
                Ons afwegingskader ligt er, maar de raad vraagt om **cijfers**. Wat gebruiken jullie?

                | wat | waar het vandaan komt |
                |---|---|
                | gevoelstemperatuur in de straat | eigen metingen, twee zomers |
                | parkeerdruk om 21 uur | telling van vorig jaar |
                | wandelaars per dag | nog niets |""");
        say("Karim", thread, "Kijk eens naar de [kernset voor een gezonde leefomgeving](https://www.rivm.nl/gezonde-leefomgeving). Daar staan waarden in die je zo kunt overnemen.");
        say("Koen", thread, "Bij ons overtuigde één foto meer dan de tabel: dezelfde stoep, om half drie ’s middags, mét en zonder boom. Met een thermometer erop. ~~Duur onderzoek~~ Een telefoon was genoeg.");
        say("Sofie", thread, "@Tess, onze parkeerdeskundige wil graag meedenken. Zij telde dat de helft van de plekken ’s avonds leeg is. Dat getal veranderde het gesprek.");
        say("Tess", thread, "Dank, allemaal. Die foto maken we deze zomer. @Koen, zet je hem er een keer bij?");
    }

    private void train() {
        String day = circle + "/bijeenkomsten/3";
        String about = done(coordinator.get(day)).page().select("main a[href*='/gesprekken/bij/bijeenkomst/']").attr("href");
        String thread = begin("Mila", about, "", "Wie komt er met de trein naar Nijmegen? Vanaf het station is het twintig minuten lopen, langs de Waal. Ik sta om 09:00 bij de hoofdingang.");
        say("Hakim", thread, "Ik loop mee.");
        say("Roos", thread, "Ik ook, en ik neem @Emre mee.");
    }

    /** Those who lead have something to say among themselves. */
    private void team() {
        String thread = done(coordinator.postRaw(circle + "/gesprekken/nieuw", "titel", "Voorbereiding van de derde dag", "wie", "team",
                "tekst", "@Fenna, zullen we de intervisie een kwartier langer maken? Op de tweede dag kwam de laatste groep niet toe aan de afspraken.")).path();
        done(guest(ExamplePeople.FACILITATOR).postRaw(thread, "tekst", "Ja. Dan begint de lunch om 12:45. Ik pas het draaiboek aan."));
    }

    private String begin(String who, String where, String title, String text) {
        return done(guest(who).postRaw(where, "titel", title, "tekst", text)).path();
    }

    private void say(String who, String thread, String text) {
        done(guest(who).postRaw(thread, "tekst", text));
    }

    private Guest guest(String first) {
        return guest(ExamplePeople.participant(first));
    }

    private Guest guest(Somebody somebody) {
        return guests.get(somebody);
    }
}
