package nl.leerkring.knowledge;

import java.util.UUID;

public record CardId(UUID value) {

    /** Where somebody who is named on it says whether it may be read further. */
    public String consent() {
        return "/mijn/toestemmingen/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
