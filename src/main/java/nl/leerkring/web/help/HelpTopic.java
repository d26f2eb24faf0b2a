package nl.leerkring.web.help;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.web.Text;

/** For whom a page of help is, or for which moment; its code is its address and the name of its two files. */
enum HelpTopic {
    DEELNEMER("deelnemer", Text.of("Voor deelnemers", "For participants"),
            Text.of("Meedoen, antwoorden, je agenda en je profiel", "Joining, answering, your calendar and your profile")),
    COORDINATOR("coordinator", Text.of("Voor coördinatoren", "For coordinators"),
            Text.of("Een kring beginnen, mensen uitnodigen, dagen plannen", "Starting a circle, inviting people, planning days")),
    GASTGEMEENTE("gastgemeente", Text.of("Voor gastgemeenten", "For hosts"),
            Text.of("Je dag: de plek, je deel van het programma, wie er komt", "Your day: the place, your part of the programme, who is coming")),
    EXPERT("gastexpert", Text.of("Voor gast-experts", "For guest experts"),
            Text.of("Een link, geen account", "A link, no account")),
    DAG("dag", Text.of("De dag en erna", "The day and after"),
            Text.of("Wie er is, draaiboek, verdieping, verslag en bewijs van deelname", "Who is there, run sheet, deep dives, report and certificate of participation")),
    INTERVISIE("intervisie", Text.of("Intervisie", "Intervision"),
            Text.of("Een casus inbrengen, de groep, en wat er vertrouwelijk blijft", "Bringing in a case, the group, and what stays confidential")),
    BEHEERDER("beheerder", Text.of("Voor beheerders", "For administrators"),
            Text.of("Het programma draaiend, veilig en volgens de wet", "Keeping the program running, safe and lawful"));

    private final String code;
    private final Text title;
    private final Text about;

    HelpTopic(String code, Text title, Text about) {
        this.code = code;
        this.title = title;
        this.about = about;
    }

    String code() {
        return code;
    }

    Text title() {
        return title;
    }

    Text about() {
        return about;
    }

    static Optional<HelpTopic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code.equals(code)).findFirst();
    }
}
