package nl.leerkring.meetings.certificates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.certificates.Certificate.Naming;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param attended the days that this person was at */
record CertificatesPage(Seat seat, List<Certificate.Day> attended, List<Certificate> made, String base, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Bewijs van deelname", "Certificate of participation");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Option> days(Ui ui) {
        List<Option> options = new ArrayList<>(List.of(new Option("", ui.say("Alle dagen samen", "All days together"))));
        attended.forEach(day -> options.add(new Option(String.valueOf(day.number()), ui.fullDay(day.day()) + ": " + day.theme())));
        return options;
    }

    List<Option> namings(Ui ui) {
        return Arrays.stream(Naming.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }
}
