package nl.leerkring.world;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser (Chromium, the build without windows if it is there), for what only a browser shows. One for each thread that looks; close it never, it goes with the JVM. */
public final class Browser {

    private static final List<String> SWITCHES = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** How somebody looks: width in CSS pixels, light or dark, language, with or without scripts. */
    public record Look(int width, int height, boolean dark, String language, boolean scripts) {

        public static final Look PHONE = new Look(390, 844, false, "nl", true);
        public static final Look NARROW = new Look(320, 700, false, "nl", true);
        public static final Look DESK = new Look(1280, 900, false, "nl", true);
        public static final Look DARK_ENGLISH_DESK = new Look(1280, 900, true, "en", true);
        public static final Look WITHOUT_SCRIPTS = new Look(1280, 900, false, "nl", false);
    }

    private static final ThreadLocal<com.microsoft.playwright.Browser> RUNNING = ThreadLocal.withInitial(Browser::start);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(45_000); // a busy machine is slow, not wrong
    }

    private Browser() {
    }

    /** A window of its own: own cookies, nothing remembered, and no service worker between the page and the network. */
    public static BrowserContext open(World world, Look look) {
        return open(world, look, ServiceWorkerPolicy.BLOCK);
    }

    private static BrowserContext open(World world, Look look, ServiceWorkerPolicy workers) {
        BrowserContext context = RUNNING.get().newContext(new NewContextOptions().setServiceWorkers(workers).setBaseURL(world.base()).setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT).setLocale(look.language())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(look.scripts()));
        context.setDefaultTimeout(60_000);
        return context;
    }

    /** The same, signed in as the guest is: its cookies are taken along. */
    public static Page as(World world, Guest guest, Look look) {
        return as(world, guest, look, ServiceWorkerPolicy.BLOCK);
    }

    /** The same, with the service worker that keeps pages for when there is no network. */
    public static Page withWorker(World world, Guest guest, Look look) {
        return as(world, guest, look, ServiceWorkerPolicy.ALLOW);
    }

    private static Page as(World world, Guest guest, Look look, ServiceWorkerPolicy workers) {
        BrowserContext context = open(world, look, workers);
        context.addCookies(guest.cookies().stream().filter(cookie -> !cookie.getName().equals("gezegd"))
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(world.base())).toList());
        return context.newPage();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::exists)
                .findFirst().orElseThrow(() -> new IllegalStateException("no Chromium here; bin/test installs it"));
    }

    private static com.microsoft.playwright.Browser start() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))).chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(SWITCHES));
    }
}
