package nl.leerkring.discussions;

import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** Who sees a conversation. The same stands in the policies of its tables. */
public enum Audience implements Coded {
    CIRCLE("kring", Text.of("de hele kring", "the whole circle")),
    TEAM("team", Text.of("alleen coördinatoren en begeleiders", "coordinators and facilitators only"));

    private final String word;
    private final Text label;

    Audience(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    public Text label() {
        return label;
    }

    public boolean holds(Role role) {
        return this == CIRCLE || role == Role.COORDINATOR || role == Role.FACILITATOR;
    }

    public boolean holds(Seat seat) {
        return holds(seat.role());
    }
}
