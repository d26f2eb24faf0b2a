package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.Division;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

record GroupsPart(String href, List<Division> divisions, UUID me) implements Part {

    String mine(Ui ui, Division division) {
        return division.of(me).map(group -> ui.say("jij zit in groep ", "you are in group ") + group.number() + (group.topic().isEmpty() ? "" : ": " + group.topic()))
                .orElse(division.drawn() || division.topics().isEmpty() ? "" : ui.say("geef je voorkeur", "tell what you would like"));
    }
}
