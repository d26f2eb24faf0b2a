package nl.leerkring.web;

import com.ibm.icu.text.PluralRules;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What every template gets besides its page: the language, who looks, where, and how dates are told. */
public final class Ui {

    /** Stands in the place of the name of somebody who had her data deleted; in the database in Dutch. */
    public static final Text FORMER = Text.of("oud-deelnemer", "former participant");

    private final Screen screen;
    private final Dates dates;
    private final @Nullable Place place;
    private @Nullable BiConsumer<Part, TemplateOutput> parts;

    /** One request, as a template may see it. */
    public record Screen(Language language, @Nullable Visitor visitor, @Nullable Place place, String path, String csrf,
            String assets, boolean demo, @Nullable Said said, Visitor.Theme theme, Instant now) {
    }

    /** The sentence after a redirect and, where it can be undone, where. */
    public record Said(String text, @Nullable String undo) {
    }

    public Ui(Screen screen) {
        this.screen = screen;
        this.dates = new Dates(screen.language(), screen.now());
        this.place = screen.place() == null ? null : screen.place().from(screen.path());
    }

    /** A piece that another room or a higher module hangs on this page, with its own template. */
    public Content show(Part part) {
        return output -> Objects.requireNonNull(parts, "only while a page is filled").accept(part, output);
    }

    /** For {@code web.render}, which knows templates. */
    public void showing(BiConsumer<Part, TemplateOutput> parts) {
        this.parts = parts;
    }

    public String say(String nl, String en) {
        return dutch() ? nl : en;
    }

    public String say(Text text) {
        return text.in(screen.language());
    }

    /** The name of somebody who may have left. */
    public String name(String name) {
        return name.equals(FORMER.nl()) ? say(FORMER) : name;
    }

    /** A number with its noun: "1 antwoord", "3 antwoorden". */
    public String count(long n, String nlOne, String nlMany, String enOne, String enMany) {
        boolean one = n == 1 || PluralRules.forLocale(locale()).select(n).equals(PluralRules.KEYWORD_ONE);
        return number(n) + " " + (dutch() ? (one ? nlOne : nlMany) : (one ? enOne : enMany));
    }

    public String number(long n) {
        return dates.number(n);
    }

    public boolean dutch() {
        return screen.language() == Language.NL;
    }

    public Language language() {
        return screen.language();
    }

    public Locale locale() {
        return screen.language().locale();
    }

    public String lang() {
        return screen.language().tag();
    }

    /** "vandaag", "morgen", "donderdag 3 december"; with the year when it is not this one. */
    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String day(Instant at) {
        return dates.day(Dates.dayOf(at));
    }

    /** "donderdag 3 december 2026". */
    public String fullDay(LocalDate day) {
        return dates.fullDay(day);
    }

    /** "25 januari". */
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /** "3 dec". */
    public String shortDay(Instant at) {
        return dates.shortDay(Dates.dayOf(at));
    }

    public String time(Instant at) {
        return dates.time(at);
    }

    public String time(LocalTime at) {
        return dates.time(at);
    }

    /** "morgen, 09:30". */
    public String when(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** "donderdag 3 december 2026, 09:30". */
    public String full(Instant at) {
        return dates.fullDay(Dates.dayOf(at)) + ", " + time(at);
    }

    public LocalDate today() {
        return Dates.dayOf(screen.now());
    }

    public Instant now() {
        return screen.now();
    }

    public String csrf() {
        return screen.csrf();
    }

    public @Nullable Visitor visitor() {
        return screen.visitor();
    }

    public @Nullable Place place() {
        return place;
    }

    /** The circle is an archive: what would change something is not offered. */
    public boolean closed() {
        return screen.place() != null && screen.place().closed();
    }

    /** The address of a style, script, font or picture that belongs to the program; it may be kept for ever. */
    public String asset(String path) {
        return screen.assets() + path;
    }

    public String path() {
        return screen.path();
    }

    public @Nullable String flash() {
        return screen.said() == null ? null : screen.said().text();
    }

    public @Nullable String undo() {
        return screen.said() == null ? null : screen.said().undo();
    }

    public boolean demo() {
        return screen.demo();
    }

    /** What was chosen by hand; nothing: as the device says. */
    public @Nullable String theme() {
        return screen.theme() == Visitor.Theme.AUTO ? null : screen.theme().name().toLowerCase(Locale.ROOT);
    }
}
