package nl.leerkring.intervision.cases;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param it nothing: a new one */
record CaseFormPage(Seat seat, @Nullable Case it, List<Meeting> coming, Form form, int status) implements Page {

    @Override
    public Text title() {
        return it == null ? Text.of("Schrijf een casus", "Write a case") : Text.of("Wijzig je casus", "Edit your case");
    }

    String action() {
        return seat.href() + "/casussen" + (it == null ? "" : "/" + it.seat().id() + "/wijziging");
    }

    String back() {
        return seat.href() + "/casussen" + (it == null ? "" : "/" + it.seat().id());
    }

    List<Option> meetings(Ui ui) {
        return coming.stream().map(each -> new Option(String.valueOf(each.number()), each.theme() + (each.starts() == null ? "" : ", " + ui.day(each.starts())))).toList();
    }
}
