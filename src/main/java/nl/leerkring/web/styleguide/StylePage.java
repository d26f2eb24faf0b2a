package nl.leerkring.web.styleguide;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Every piece in every state, in light and dark: what we look at before we change a style. */
public record StylePage(Form fresh, Form wrong) implements Page {

    @Override
    public Text title() {
        return new Text("Stijl", "Style");
    }
}
