package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param wishes what I would like, as it was kept */
record DivisionPage(DivisionPart part, Form form, List<Integer> wishes) implements Page {

    @Override
    public Text title() {
        return Text.name(part.division().title());
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Option> topics() {
        return IntStream.rangeClosed(1, part.division().topics().size()).mapToObj(n -> new Option(String.valueOf(n), part.division().topics().get(n - 1))).toList();
    }

    /** The form with what was kept, unless somebody just typed. */
    Form choices() {
        if (!form.bad()) {
            IntStream.range(0, wishes.size()).forEach(n -> form.with("keuze-" + (n + 1), wishes.get(n)));
        }
        return form;
    }
}
