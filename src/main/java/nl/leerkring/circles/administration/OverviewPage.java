package nl.leerkring.circles.administration;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record OverviewPage(Overview circle, Form form) implements Page {

    @Override
    public Text title() {
        return Text.name(circle.name());
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return "/beheer/kringen/" + circle.id();
    }
}
