package nl.leerkring.web.language;

import com.ibm.icu.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.leerkring.web.Language;

/** Dates and numbers as people say them, in Amsterdam. */
public final class Dates {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

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

    public String time(Instant at) {
        return time(at.atZone(AMSTERDAM).toLocalTime());
    }

    public String time(LocalTime at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    public String number(long n) {
        return NumberFormat.getIntegerInstance(language.locale()).format(n);
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private boolean dutch() {
        return language == Language.NL;
    }
}
