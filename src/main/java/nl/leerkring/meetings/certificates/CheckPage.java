package nl.leerkring.meetings.certificates;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What somebody sees who checks a certificate: no more than the person agreed to. */
record CheckPage(Certificate certificate) implements Page {

    @Override
    public Text title() {
        return Text.of("Dit bewijs klopt", "This certificate is genuine");
    }
}
