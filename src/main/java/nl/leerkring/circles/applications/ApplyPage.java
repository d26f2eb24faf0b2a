package nl.leerkring.circles.applications;

import java.util.List;
import nl.leerkring.circles.Shown;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param stamp when the form was given out, signed */
record ApplyPage(Shown circle, Terms terms, Form form, String stamp, List<String> organisations) implements Page {

    @Override
    public Text title() {
        return Text.of("Meld je aan", "Apply");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
