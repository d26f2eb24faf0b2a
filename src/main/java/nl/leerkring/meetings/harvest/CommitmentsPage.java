package nl.leerkring.meetings.harvest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * @param token of the link one came in by; nothing: one is signed in
 * @param asked the card whose answer was not complete
 */
record CommitmentsPage(String href, @Nullable String token, List<Commitment> all, @Nullable UUID asked, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wat werd het?", "What became of it?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Commitment> due(Ui ui) {
        return all.stream().filter(each -> !each.due().isAfter(ui.today())).toList();
    }

    List<Commitment> later(Ui ui) {
        return all.stream().filter(each -> each.due().isAfter(ui.today())).toList();
    }

    boolean asks(Commitment commitment) {
        return commitment.card().equals(asked);
    }

    String action(Commitment commitment) {
        return href + "/" + commitment.card();
    }

    String wrong(Ui ui) {
        return form.errors().values().stream().map(ui::say).findFirst().orElse("");
    }

    String day(Ui ui) {
        LocalDate proposed = CommitmentForm.proposed(ui.today());
        return asked != null && !form.value("wanneer").isEmpty() ? form.value("wanneer") : proposed.toString();
    }
}
