package nl.leerkring.web.offline;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Shown by the browser itself when the network is away. */
record OfflinePage() implements Page {

    @Override
    public Text title() {
        return Text.of("Geen verbinding", "No connection");
    }
}
