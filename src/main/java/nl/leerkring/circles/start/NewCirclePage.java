package nl.leerkring.circles.start;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record NewCirclePage(Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Begin een kring", "Start a circle");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
