package nl.leerkring.identity.data;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record DataPage() implements Page {

    @Override
    public Text title() {
        return Text.of("Mijn gegevens", "My data");
    }
}
