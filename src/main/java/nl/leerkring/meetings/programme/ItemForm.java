package nl.leerkring.meetings.programme;

import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** Between an item and its form. */
final class ItemForm {

    private static final int USUAL_MINUTES = 45;

    private ItemForm() {
    }

    static Form fresh() {
        return Form.empty().with("minuten", USUAL_MINUTES);
    }

    static Form of(ProgrammeItem item, Programme.@Nullable Notes known) {
        Programme.Notes notes = known == null ? Programme.Notes.NONE : known;
        return Form.empty().with("titel", item.title()).with("pijler", item.pillar().code()).with("minuten", item.minutes())
                .with("leider", item.leadPerson()).with("naam", item.leadPerson() == null ? item.lead() : "").with("zaal", item.room())
                .with("omschrijving", item.description()).with("materiaal", item.materials()).with("notities", notes.notes()).with("planb", notes.planB())
                .with("gast", item.host() ? "ja" : "").with("versie", item.version());
    }

    /** What was typed; errors are noted in the form. */
    static ProgrammeItem.Draft read(Form form, List<Option> members) {
        Pillar pillar = form.choice("pijler", Pillar.class);
        if (pillar == null) {
            form.wrong("pijler", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        Integer minutes = form.number("minuten", 1, ProgrammeItem.LONGEST);
        if (minutes == null) {
            form.wrong("minuten", "Vul in hoeveel minuten het duurt.", "Fill in how many minutes it takes.");
        }
        UUID leader = form.id("leider");
        String name = form.optional("naam", 120);
        if (leader != null && members.stream().noneMatch(member -> member.value().equals(leader.toString()))) {
            form.wrong("leider", "Deze persoon zit niet meer in de kring. Kies iemand anders.", "This person is no longer in the circle. Choose somebody else.");
        } else if (leader != null && !name.isEmpty()) {
            form.wrong("naam", "Kies iemand uit de kring of vul een naam in, niet allebei.", "Choose somebody from the circle or fill in a name, not both.");
        }
        return new ProgrammeItem.Draft(pillar == null ? Pillar.OVERIG : pillar, form.text("titel", 150), minutes == null ? USUAL_MINUTES : minutes, leader, name,
                form.optional("zaal", 150), form.optional("omschrijving", 2000), form.optional("materiaal", 1000), form.optional("notities", 2000), form.optional("planb", 2000),
                form.ticked("gast"));
    }
}
