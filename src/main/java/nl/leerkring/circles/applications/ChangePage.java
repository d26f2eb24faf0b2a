package nl.leerkring.circles.applications;

import java.util.List;
import nl.leerkring.circles.applications.Applications.Opened;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param stale it was changed in another window meanwhile; what was typed here is still in the form */
record ChangePage(String token, Opened opened, Form form, boolean duo, List<String> organisations, boolean stale) implements Page {

    @Override
    public Text title() {
        return Text.of("Verander je aanmelding", "Change your application");
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() ? 422 : 200;
    }
}
