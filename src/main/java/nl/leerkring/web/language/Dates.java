package nl.leerkring.web.language;

import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.web.Language;

/** Dates and numbers as people say them, in Amsterdam. */
public final class Dates {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();

    private final Language language;
    private final LocalDate today;

    public Dates(Language language, Instant now) {
        this.language = language;
        this.today = dayOf(now);
    }

    public static LocalDate dayOf(Instant at) {
        return at.atZone(AMSTERDAM).toLocalDate();
    }

    public String day(LocalDate day) {
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case -1 -> dutch() ? "gisteren" : "yesterday";
            case 0 -> dutch() ? "vandaag" : "today";
            case 1 -> dutch() ? "morgen" : "tomorrow";
            default -> format(day, day.getYear() == today.getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
        };
    }

    public String fullDay(LocalDate day) {
        return format(day, "EEEE d MMMM yyyy");
    }

    /** "25 januari". */
    public String date(LocalDate day) {
        return format(day, "d MMMM");
    }

    /** A day as it is said before another: "maandag 18" of "van maandag 18 naar maandag 25 januari 2027". */
    public String dayBefore(LocalDate day, LocalDate next) {
        boolean year = day.getYear() == next.getYear();
        return format(day, year && day.getMonth() == next.getMonth() ? "EEEE d" : year ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
    }

    /** "3 dec". */
    public String shortDay(LocalDate day) {
        return format(day, "d MMM").replace(".", "");
    }

    public String time(Instant at) {
        return time(at.atZone(AMSTERDAM).toLocalTime());
    }

    public String time(LocalTime at) {
        return TIME.format(at);
    }

    public String number(long n) {
        return number(language, n);
    }

    public static String number(Language language, long n) {
        // below a thousand there is nothing to separate
        return n >= 0 && n < 1000 ? Long.toString(n) : NumberFormat.getIntegerInstance(language.locale()).format(n);
    }

    private String format(LocalDate day, String pattern) {
        // making a formatter costs more than using it; they are few, and as good for everybody
        return PATTERNS.computeIfAbsent(language.tag() + pattern, key -> DateTimeFormatter.ofPattern(pattern, language.locale())).format(day);
    }

    private boolean dutch() {
        return language == Language.NL;
    }
}
