package nl.leerkring.visits.preparation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.visits.Stop;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** One stop; where it is as one copies it from a map: "52.0907, 5.1214". */
final class StopForm {

    private static final Pattern COORDINATES = Pattern.compile("(-?\\d{1,2}(?:[.]\\d{1,10})?)\\s*[,; ]\\s*(-?\\d{1,3}(?:[.]\\d{1,10})?)");

    private StopForm() {
    }

    static Form of(Stop stop) {
        return Form.empty().with("titel", stop.title()).with("plaats", stop.spot()).with("minuten", stop.minutes()).with("kijk", stop.look())
                .with("coordinaten", stop.latitude() == null ? "" : String.format(Locale.ROOT, "%.6f, %.6f", stop.latitude(), stop.longitude()));
    }

    static Stop.Draft read(Form form) {
        double @Nullable [] at = coordinates(form);
        return new Stop.Draft(form.text("titel", 150), form.optional("plaats", 200), at == null ? null : at[0], at == null ? null : at[1],
                form.number("minuten", 1, 240), form.optional("kijk", 1000));
    }

    private static double @Nullable [] coordinates(Form form) {
        String typed = form.optional("coordinaten", 60);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher found = COORDINATES.matcher(typed);
        if (found.matches()) {
            double[] at = {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))};
            if (Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180) {
                return at;
            }
        }
        form.wrong("coordinaten", "Schrijf twee getallen, zoals 52.0907, 5.1214.", "Write two numbers, such as 52.0907, 5.1214.");
        return null;
    }
}
