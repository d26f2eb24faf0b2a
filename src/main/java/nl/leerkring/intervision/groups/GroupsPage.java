package nl.leerkring.intervision.groups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.RunGlance;
import nl.leerkring.intervision.cases.Cases;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * @param people  how many can be divided
 * @param come    who said yes, also coordinators and facilitators
 * @param chosen  the cases of this day
 * @param methods with a title in both languages, one to a line
 * @param usual   when all is destroyed, if nobody says otherwise
 */
record GroupsPage(Tables.Table table, List<Group> groups, Map<UUID, RunGlance> glances, int people, List<Group.Member> come, List<Cases.Offer> chosen,
        List<Option> methods, List<Groups.Apart> apart, Instant usual, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Groepen maken", "Make groups");
    }

    boolean coordinates() {
        return table.organiser().seat().coordinates();
    }

    boolean changes() {
        return !table.organiser().seat().archived();
    }

    @Nullable RunGlance glance(Group group) {
        return group.run() == null ? null : glances.get(group.run().value());
    }

    boolean begun(Group group) {
        RunGlance glance = glance(group);
        return glance != null && glance.stand().phase() != Phase.PREPARE;
    }

    List<Option> people(Ui ui) {
        return come.stream().map(each -> new Option(each.person().toString(), ui.name(each.name()) + (each.organisation().isEmpty() ? "" : ", " + each.organisation()))).toList();
    }

    List<Option> places(Ui ui) {
        return groups.stream().filter(each -> !begun(each)).map(each -> new Option(each.id().toString(), ui.say(each.title()))).toList();
    }

    List<Option> methods(Ui ui) {
        return methods.stream().map(each -> new Option(each.value(), each.label().split("\n")[ui.dutch() ? 0 : 1])).toList();
    }

    List<Option> cases() {
        return chosen.stream().map(each -> new Option(each.id().toString(), each.question())).toList();
    }

    String method(Ui ui, Group group) {
        return methods(ui).stream().filter(each -> each.value().equals(group.method())).map(Option::label).findFirst().orElse("");
    }

    String question(Group group) {
        return chosen.stream().filter(each -> each.id().value().equals(group.about())).map(Cases.Offer::question).findFirst().orElse("");
    }

    Form of(Group group) {
        return Form.empty().with("casus", group.about()).with("werkvorm", group.method()).with("begeleider", group.facilitator())
                .with("datum", Dates.dayOf(group.expires() == null ? usual : group.expires()));
    }

    Form forming() {
        return form.value("aantal").isEmpty() ? form.with("aantal", groups.isEmpty() ? Math.max(chosen.size(), Math.max(1, (people + 5) / 6)) : groups.size())
                .with("collegas", "uiteen") : form;
    }
}
