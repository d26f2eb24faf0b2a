package nl.leerkring.circles.seats;

import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed your seat.
 *
 * @param told what happened, in one sentence
 * @param href where to look; nothing for who may not look any more
 */
record SeatMail(Text subject, Text told, @Nullable String href) implements Letter {

    static SeatMail role(Coordinator by, Role role) {
        String circle = by.seat().name();
        String name = by.seat().viewer().name();
        return new SeatMail(Text.of(circle + ": je bent nu " + role.label().nl(), circle + ": you are now " + role.label().en()),
                Text.of(name + " gaf je een andere rol. " + does(role).nl(), name + " gave you another role. " + does(role).en()), by.href());
    }

    static SeatMail removed(Coordinator by) {
        String circle = by.seat().name();
        String name = by.seat().viewer().name();
        return new SeatMail(Text.of(circle + ": je plek in de kring is beëindigd", circle + ": your seat in the circle has ended"),
                Text.of(name + " beëindigde je plek. Je kunt de kring niet meer openen, en de bijeenkomsten gaan uit je agenda. Klopt dit niet? Vraag het " + name + ".",
                        name + " ended your seat. You can no longer open the circle, and the meetings will be removed from your calendar. Not right? Ask " + name + "."), null);
    }

    static SeatMail restored(Coordinator by, Role role) {
        String circle = by.seat().name();
        String name = by.seat().viewer().name();
        return new SeatMail(Text.of(circle + ": je hebt je plek terug", circle + ": you have your seat back"),
                Text.of(name + " gaf je je plek terug. " + does(role).nl() + " Antwoordde je al op een bijeenkomst? Doe dat dan opnieuw.",
                        name + " gave you your seat back. " + does(role).en() + " Had you already said whether you are coming to a meeting? Then please do so again."), by.href());
    }

    private static Text does(Role role) {
        return switch (role) {
            case COORDINATOR -> Text.of("Als coördinator stel je de kring in, nodig je mensen uit en plan je de bijeenkomsten.",
                    "As a coordinator you set up the circle, invite people and plan the meetings.");
            case FACILITATOR -> Text.of("Als begeleider leid je onderdelen en bereid je de dagen mee voor.",
                    "As a facilitator you lead sessions and help prepare the days.");
            case PARTICIPANT -> Text.of("Als deelnemer doe je mee aan de bijeenkomsten.", "As a participant you take part in the meetings.");
            case OBSERVER -> Text.of("Als meelezer kun je alles lezen; je wordt niet op de bijeenkomsten verwacht.",
                    "As an observer you can read everything; you are not expected at the meetings.");
            case ALUMNUS -> Text.of("Als oud-deelnemer kun je alles blijven lezen; je wordt niet meer op de bijeenkomsten verwacht.",
                    "As an alumnus you can still read everything; you are no longer expected at the meetings.");
        };
    }

    @Override
    public Topic topic() {
        return Topic.CIRCLE;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat een coördinator iets veranderde aan jouw plek in deze kring.",
                "You are getting this message because a coordinator changed something about your seat in this circle.");
    }

    @Override
    public @Nullable Action action() {
        return href == null ? null : new Action(Text.of("Naar de kring", "Go to the circle"), href);
    }
}
