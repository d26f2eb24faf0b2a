package nl.leerkring.knowledge.opening;

import java.util.UUID;

/** Who says yes or no for an organisation. @param works its name @param name of the person who says it; she needs no account */
record Employer(UUID organisation, String works, String name, String email) {

    static final int LONGEST_NAME = 120;
}
