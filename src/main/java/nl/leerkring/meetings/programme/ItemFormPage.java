package nl.leerkring.meetings.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param item   nothing: a new one
 * @param theirs what somebody else saved meanwhile; what was typed here is still in the form
 * @param gone   somebody else took the item out meanwhile; it can go in again as a new one
 */
record ItemFormPage(Organiser organiser, ProgrammeDay day, @Nullable ProgrammeItem item, Form form, List<Option> members,
        @Nullable Form theirs, boolean gone) implements Page {

    @Override
    public Text title() {
        return item == null ? Text.of("Nieuw onderdeel", "New item") : Text.of("Wijzig een onderdeel", "Edit an item");
    }

    @Override
    public int status() {
        return theirs != null || gone ? 409 : form.bad() ? 422 : 200;
    }

    String programme() {
        return organiser.href() + "/programma";
    }

    String action() {
        return item == null ? programme() : programme() + "/" + item.id() + "/wijziging";
    }

    List<Option> pillars(Ui ui) {
        return Arrays.stream(Pillar.values()).map(each -> new Option(each.code(), ui.say(each.label()))).toList();
    }

    /** After or at the same time as what is there; without the item itself. */
    List<Option> moments(Ui ui) {
        List<Option> moments = new ArrayList<>();
        moments.add(new Option("eerst", ui.say("Als eerste", "First")));
        for (ProgrammeDay.Block block : day.blocks()) {
            block.items().stream().filter(each -> item == null || !each.id().equals(item.id())).findFirst().ifPresent(other -> {
                String what = ui.time(block.from()) + " " + other.title();
                moments.add(new Option("na:" + other.id(), ui.say("Na ", "After ") + what));
                moments.add(new Option("met:" + other.id(), ui.say("Tegelijk met ", "At the same time as ") + what));
            });
        }
        return moments;
    }

    /** What the other wrote where it differs from what was typed here, with the name of the field. */
    List<String> differences(Ui ui) {
        List<String> different = new ArrayList<>();
        Fields.NAMES.forEach((field, label) -> {
            if (theirs != null && !theirs.value(field).equals(form.value(field).strip())) {
                String value = theirs.value(field);
                String shown = members.stream().filter(member -> member.value().equals(value)).map(Option::label).findFirst().orElse(value);
                different.add(ui.say(label) + ": " + (shown.isEmpty() ? "–" : shown));
            }
        });
        return different;
    }
}
