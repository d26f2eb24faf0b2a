package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.database.Key;
import nl.leerkring.people.People;
import nl.leerkring.web.Language;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;

/** A person with a browser of her own, who reads what is on the screen and does what it says. Texts are given in both languages. */
final class Walker implements AutoCloseable {

    private static final int MOST_TABS = 250;

    private final World world;
    private final Way way;
    private final String email;
    private final Page page;

    Walker(World world, Way way, String email) {
        this.world = world;
        this.way = way;
        this.email = email;
        this.page = Browser.open(world, way.look()).newPage();
    }

    /** Somebody who is known here, in the language of the way. */
    static Walker known(World world, Way way, String name, String domain) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "@" + domain;
        world.bean(People.class).meet(Key.house("journey"), email, name, way.language());
        return new Walker(world, way, email);
    }

    String email() {
        return email;
    }

    Page page() {
        return page;
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    void go(String path) {
        page.navigate(path);
        org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(path + " is not wider than the screen").isLessThanOrEqualTo(0);
    }

    /** By the mail, as everybody does the first time. */
    void signIn(String onward) {
        go("/inloggen?naar=" + onward);
        fill("Je mailadres", "Your email address", email);
        press("Stuur mij een link", "Send me a link");
        reads("Kijk in je mail", "mail");
        go(Mail.link(world.mailTo(email), "/inloggen/"));
        press("Ga naar binnen", "Sign me in");
        go(onward);
    }

    void fill(String nl, String en, String value) {
        Locator field = page.getByLabel(label(say(nl, en))).first();
        if (way.keyboard() && !List.of("date", "time").contains(String.valueOf(field.getAttribute("type")))) {
            reach(field);
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(value);
        } else {
            field.fill(value);
        }
    }

    void choose(String nl, String en, String option) {
        page.getByLabel(label(say(nl, en))).first().selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
    }

    /** A radio button or a tick, within the group of this name. */
    void tick(String group, String nl, String en) {
        Locator box = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group)).getByLabel(say(nl, en), new Locator.GetByLabelOptions().setExact(true));
        if (way.keyboard()) {
            box.focus();
            page.keyboard().press("Space");
        } else {
            box.check();
        }
    }

    /** A button or a link that begins so, and leads to a page. */
    void press(String nl, String en) {
        Pattern name = Pattern.compile("^\\s*" + quoted(say(nl, en)));
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))).first();
        if (way.keyboard()) {
            reach(button);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        } else {
            button.click();
        }
    }

    void reads(String nl, String en) {
        assertThat(page.locator("main")).containsText(say(nl, en));
    }

    void doesNotRead(String text) {
        assertThat(page.locator("main")).not().containsText(text);
    }

    String say(String nl, String en) {
        return way.language() == Language.NL ? nl : en;
    }

    /** From the top of the page, with nothing but the tab key; what has the focus is in sight. */
    private void reach(Locator goal) {
        goal.waitFor();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) goal.evaluate("element => element === document.activeElement")) {
                org.assertj.core.api.Assertions.assertThat(goal.boundingBox()).isNotNull();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not come to " + goal + " on " + path());
    }

    /** What is optional says so after the label. */
    private static Pattern label(String text) {
        return Pattern.compile("^\\s*" + quoted(text) + "\\s*(\\(.*\\))?\\s*$");
    }

    /** For the browser, which knows no {@code \\Q}. */
    private static String quoted(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
