package nl.leerkring.knowledge.checkins;

import java.util.List;
import nl.leerkring.knowledge.CheckIns.CheckIn;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * One question at a time.
 *
 * @param token of the link one came in by; nothing: one is signed in
 */
record CheckInPage(String href, @Nullable String token, List<CheckIn> due, Form form) implements Page {

    static final int LONGEST_NOTE = 1000;

    @Override
    public Text title() {
        return Text.of("Hoe gaat het ermee?", "How is it going?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    @Nullable CheckIn first() {
        return due.isEmpty() ? null : due.getFirst();
    }

    int later() {
        return due.size() - 1;
    }
}
