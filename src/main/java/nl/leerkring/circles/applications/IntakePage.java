package nl.leerkring.circles.applications;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param list the address of all applications
 * @param form a note that is being written
 */
record IntakePage(String list, Intake intake, Form form) implements Page {

    /** Without the name: a title stays in the history of a browser. */
    @Override
    public Text title() {
        return Text.of("Aanmelding", "Application");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    Application application() {
        return intake.application();
    }

    String href() {
        return list + "/" + application().id();
    }
}
