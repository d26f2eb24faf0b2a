package nl.leerkring.news.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import nl.leerkring.web.outside.Reachable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RSS and Atom from outside, also when outside is not kind. */
class FeedTests {

    private static final String FORM = "form[action$='/bronnen']";

    private static World world;
    private static Website site;
    private static Website inside;

    @BeforeAll
    static void begin() {
        world = World.with(Website.LetIn.class, TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        site = new Website(Website.ADDRESS);
        inside = new Website("127.0.0.1").put("/geheim", "application/rss+xml", Website.rss("Geheim", "Van binnen", "https://binnen.example/1"));
    }

    @AfterAll
    static void end() {
        site.stop();
        inside.stop();
        world.stop();
    }

    /** A circle of its own; the template plans four days without a date. */
    private record Kring(String home, Guest coordinator, String sources) {

        static Kring in(String domain) {
            Guest coordinator = world.signedIn("cora@" + domain, "Cora");
            String home = world.circle(coordinator, "Kring " + domain.replace('.', ' '));
            return new Kring(home, coordinator, home + "/actualiteiten/bronnen");
        }

        Answered add(String address) {
            return coordinator.submit(coordinator.get(sources), FORM, "adres", address);
        }

        /** The first day is in a week. */
        void planned() {
            world.owner().sql("""
                    update meetings.meeting m set starts = now() + interval '7 days', ends = now() + interval '7 days 7 hours'
                    from circles.circle c where c.id = m.circle and m.number = 1 and c.slug = ?
                    """).param(home.substring("/kring/".length())).update();
        }

        Guest with(String name, Role role) {
            return world.member(home, name + home.hashCode() + "@leden.example", name, role);
        }
    }

    @Test
    void a_feed_proposes_and_what_an_organiser_picks_is_in_the_next_round_with_why_it_matters() {
        site.put("/goed", "application/rss+xml", Website.rss("RIVM &amp; co", "Hitte in de stad &lt;em&gt;nu&lt;/em&gt;", "https://rivm.example/hitte", "Tweede", "https://rivm.example/2"));
        Kring kring = Kring.in("goedebron.example");
        kring.planned();
        Answered added = kring.add(site.at("/goed"));
        assertThat(added.main()).contains("De bron is toegevoegd.", "RIVM & co", "Hitte in de stad nu", "Een korte samenvatting.", "3 november");
        Guest facilitator = kring.with("faye", Role.FACILITATOR);
        Answered form = facilitator.get(facilitator.get(kring.sources).page().select("a:contains(Kies: Hitte)").attr("href"));
        Answered wrong = facilitator.submit(form, "form[action*='/voorstellen/']", "waarom", "");
        assertThat(wrong.status()).isEqualTo(422);
        Answered picked = facilitator.submit(wrong, "form[action*='/voorstellen/']", "waarom", "Wij worstelen er allemaal mee");
        assertThat(picked.main()).contains("Het staat klaar voor de nieuwsronde van").doesNotContain("Hitte in de stad nu");
        assertThat(kring.coordinator.postRaw(form.path(), "tekst", "Hitte", "waarom", "Ook ik").main()).contains("Hierover was al besloten.");
        assertThat(kring.coordinator.get(kring.home + "/bijeenkomsten/1/actualiteiten").main()).contains("Hitte in de stad nu", "faye", "publicatie", "Wij worstelen er allemaal mee");
        assertThat(facilitator.get(form.path()).main()).contains("Dit staat al in een nieuwsronde.");
    }

    @Test
    void what_is_dismissed_is_gone_and_comes_back_by_one_press() {
        site.put("/weg", "application/rss+xml", Website.rss("Weg", "Niet voor ons", "https://weg.example/1"));
        Kring kring = Kring.in("wegermee.example");
        kring.add(site.at("/weg"));
        Answered gone = kring.coordinator.submit(kring.coordinator.get(kring.sources), "form[action$='/afwijzing']");
        assertThat(gone.page().select(".lk-item__title").eachText()).doesNotContain("Niet voor ons");
        assertThat(kring.coordinator.submit(gone, "form[action$='/herstel']").page().select(".lk-item__title").eachText()).contains("Niet voor ons");
        Answered without = kring.coordinator.submit(kring.coordinator.get(kring.sources), "form[action$='/verwijdering']");
        assertThat(without.page().select(".lk-item__title")).isEmpty();
        assertThat(kring.coordinator.submit(without, "form[action$='/herstel']").page().select(".lk-item__title").eachText()).contains("Weg", "Niet voor ons");
    }

    @Test
    void without_a_day_to_come_nothing_can_be_picked() {
        site.put("/leeg", "application/rss+xml", Website.rss("Leeg", "Iets moois", "https://leeg.example/1"));
        Kring kring = Kring.in("geendag.example");
        kring.add(site.at("/leeg"));
        String pick = kring.coordinator.get(kring.sources).page().select("a:contains(Kies: Iets)").attr("href");
        assertThat(kring.coordinator.get(pick).main()).contains("Er is geen dag met een nieuwsronde die nog komt.");
        assertThat(kring.coordinator.postRaw(pick, "tekst", "x", "waarom", "y").main()).contains("Er is geen dag");
    }

    @Test
    void every_hour_only_what_is_new_comes_in_and_a_source_that_fails_says_so() {
        List<String> etags = new java.util.concurrent.CopyOnWriteArrayList<>();
        site.put("/uur", exchange -> {
            etags.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
            exchange.getResponseHeaders().set("ETag", "\"een\"");
            if ("\"een\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Website.send(exchange, "application/rss+xml", Website.rss("Uur", "Eerste", "https://uur.example/1"));
            }
        });
        Kring kring = Kring.in("elkuur.example");
        kring.add(site.at("/uur"));
        kring.add(site.at("/uur"));
        assertThat(kring.coordinator.get(kring.sources).page().select("form[action$='/verwijdering']")).hasSize(1);
        world.bean(Feeds.class).check();
        assertThat(etags).endsWith("\"een\"");
        site.put("/uur", "application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Uur</title><id>urn:x</id><updated>2026-11-03T09:00:00Z</updated>
                <entry><title type="html">Nu in &lt;b&gt;Atom&lt;/b&gt;</title><id>urn:2</id><link href="https://uur.example/2"/><updated>2026-11-03T09:00:00Z</updated></entry></feed>
                """);
        world.bean(Feeds.class).check();
        world.bean(Feeds.class).check();
        assertThat(kring.coordinator.get(kring.sources).page().select("a:contains(Kies:)")).hasSize(2);
        assertThat(kring.coordinator.get(kring.sources).main()).contains("Nu in Atom");
        site.put("/uur", "text/html", "<html><body>Onderhoud</body></html>");
        world.bean(Feeds.class).check();
        assertThat(kring.coordinator.get(kring.sources).main()).contains("Lukt niet", "Dit is geen RSS of Atom.", "Nu in Atom");
    }

    @Test
    void entities_from_elsewhere_and_entities_that_grow_are_refused() {
        site.put("/xxe", "application/rss+xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + inside.at("/geheim") + "\">]><rss version=\"2.0\"><channel><title>&x;</title>"
                + "<item><title>&x;</title><link>https://x.example</link></item></channel></rss>");
        site.put("/bestand", "application/rss+xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>t</title>"
                + "<item><title>&x;</title><link>https://x.example</link></item></channel></rss>");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        site.put("/gelach", "application/rss+xml", laughs + "]><rss version=\"2.0\"><channel><title>&a29;</title></channel></rss>");
        site.put("/diep", "application/rss+xml", "<a>".repeat(200_000));
        Kring kring = Kring.in("xmlkwaad.example");
        for (String bad : List.of("/xxe", "/bestand", "/gelach", "/diep")) {
            Answered answered = kring.add(site.at(bad));
            assertThat(answered.status()).as(bad).isEqualTo(422);
            assertThat(answered.main()).as(bad).contains("Dit is geen RSS of Atom.");
        }
        assertThat(inside.asked).isEmpty();
    }

    @Test
    void what_is_huge_or_slow_is_given_up() {
        site.put("/groot", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[65_536];
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });
        site.put("/traag", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 600; i++) { // a little now and then, so that no silence ends it
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        });
        site.redirect("/rond", site.at("/rond"));
        Kring kring = Kring.in("grootentraag.example");
        assertThat(kring.add(site.at("/groot")).main()).contains("Het antwoord is te groot.");
        assertThat(kring.add(site.at("/traag")).main()).contains("Het antwoord duurde te lang.");
        assertThat(kring.add(site.at("/rond")).main()).contains("De bron wil dit niet geven.");
        assertThat(kring.add(site.at("/bestaat-niet")).main()).contains("De bron wil dit niet geven.");
        assertThat(kring.add("http://" + Website.ADDRESS + ":1/").main()).contains("Op dit adres antwoordt niemand.");
    }

    @Test
    void nothing_within_the_house_is_fetched_not_by_its_name_not_by_its_number_and_not_by_a_redirect() {
        site.redirect("/naar-binnen", inside.at("/geheim"));
        site.redirect("/naar-wolk", "http://169.254.169.254/latest/meta-data/");
        site.redirect("/naar-bestand", "file:///etc/passwd");
        String port = inside.at("").replaceAll(".*:", "");
        Kring kring = Kring.in("binnenblijven.example");
        for (String bad : List.of(inside.at("/geheim"), "http://localhost:" + port + "/geheim", "http://[::1]:" + port + "/geheim", "http://[::ffff:127.0.0.1]:" + port + "/geheim",
                "http://2130706433:" + port + "/geheim", "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://0.0.0.0:" + port + "/geheim",
                "file:///etc/passwd", "ftp://bron.example/x", "gopher://bron.example/", "javascript:alert(1)", "https://naam:geheim@bron.example/", "bron.example", "http://", "https://%",
                site.at("/naar-binnen"), site.at("/naar-wolk"), site.at("/naar-bestand"))) {
            Answered answered = kring.add(bad);
            assertThat(answered.status()).as(bad).isEqualTo(422);
            assertThat(answered.main()).as(bad).containsAnyOf("Dit adres kan niet.", "Op dit adres antwoordt niemand.");
            assertThat(answered.page().select("#f-adres").val()).as(bad).isEqualTo(bad);
        }
        assertThat(inside.asked).isEmpty();
        assertThat(kring.add("").status()).isEqualTo(422);
        assertThat(kring.add("https://x.example/" + "x".repeat(2000)).status()).isEqualTo(422);
    }

    @Test
    void links_of_another_kind_are_not_proposed_and_markup_is_only_text() {
        site.put("/haak", "application/rss+xml", Website.rss("&lt;script&gt;alert(1)&lt;/script&gt;Haak", "Klik mij", "javascript:alert(1)", "En mij", "data:text/html,x",
                "&lt;img src=x onerror=alert(1)&gt;Goed &amp;lt;script&amp;gt;", "https://haak.example/1", "", "https://haak.example/2", "L".repeat(5000), "https://haak.example/3"));
        Kring kring = Kring.in("haakjes.example");
        Answered added = kring.add(site.at("/haak"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.page().select("a:contains(Kies:)")).hasSize(2);
        assertThat(added.text()).doesNotContain("javascript:", "data:text", "onerror", "<script>alert");
    }

    @Test
    void only_who_prepares_the_rounds_comes_here_and_only_of_her_own_circle() {
        site.put("/rol", "application/rss+xml", Website.rss("Rol", "Van deze kring", "https://rol.example/1"));
        Kring kring = Kring.in("rollenbron.example");
        kring.add(site.at("/rol"));
        String pick = kring.coordinator.get(kring.sources).page().select("a:contains(Kies:)").attr("href");
        String feed = kring.coordinator.get(kring.sources).page().select("form[action$='/verwijdering']").attr("action");
        Kring other = Kring.in("rollenelders.example");
        for (Guest guest : List.of(kring.with("piet", Role.PARTICIPANT), kring.with("olaf", Role.OBSERVER), kring.with("oud", Role.ALUMNUS), other.coordinator)) {
            assertThat(guest.get(kring.sources).status()).isEqualTo(404);
            assertThat(guest.get(pick).status()).isEqualTo(404);
            for (String verb : List.of(kring.sources, pick, pick + "/afwijzing", pick + "/herstel", feed)) {
                assertThat(guest.postRaw(verb, "adres", site.at("/rol"), "tekst", "x", "waarom", "y").status()).as(verb).isEqualTo(404);
            }
        }
        String stolen = pick.replace(kring.home, other.home);
        assertThat(other.coordinator.get(stolen).status()).isEqualTo(404);
        assertThat(other.coordinator.postRaw(feed.replace(kring.home, other.home)).status()).isEqualTo(404);
        assertThat(kring.coordinator.postRaw(kring.sources + "/" + UUID.randomUUID() + "/verwijdering").status()).isEqualTo(404);
        assertThat(kring.with("piet", Role.PARTICIPANT).get(kring.home + "/actualiteiten").page().select("a[href$='/bronnen']")).isEmpty();
        assertThat(kring.coordinator.get(kring.home + "/actualiteiten").page().select("a[href$='/bronnen']")).hasSize(1);
    }

    @Test
    void the_public_internet_is_what_is_left_when_all_else_is_taken_away() throws UnknownHostException {
        Reachable reachable = new Reachable();
        for (String outside : List.of("1.1.1.1", "95.100.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2001:4860:4860::8888", "2a02:a45f::1")) {
            assertThat(reachable.allows(InetAddress.getByName(outside))).as(outside).isTrue();
        }
        for (String inside : List.of("0.0.0.0", "0.1.2.3", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.0.0.2", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1",
                "192.168.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "fe80::1", "fc00::1", "fd12::1",
                "ff02::1", "64:ff9b::a00:1", "2002:a00:1::1", "2001::1", "2001:db8::1", "100::1")) {
            assertThat(reachable.allows(InetAddress.getByName(inside))).as(inside).isFalse();
        }
    }
}
