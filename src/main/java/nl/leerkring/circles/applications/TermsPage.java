package nl.leerkring.circles.applications;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param circle its address
 * @param shown  the circle's public page; nothing: nobody sees the form, because the circle is not open
 * @param theirs what somebody else saved meanwhile; what was typed here is still in the form
 */
record TermsPage(String circle, @Nullable String shown, Form form, @Nullable Terms theirs) implements Page {

    @Override
    public Text title() {
        return Text.of("Voorwaarden om mee te doen", "Conditions for joining");
    }

    @Override
    public int status() {
        return theirs != null ? 409 : form.bad() ? 422 : 200;
    }
}
