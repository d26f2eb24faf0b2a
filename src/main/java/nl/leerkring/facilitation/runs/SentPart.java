package nl.leerkring.facilitation.runs;

import nl.leerkring.web.Part;

/** The answer to what somebody sent: what she may fill in now, and what was entered. run.js puts both in their place. */
record SentPart(AskPart ask, EntriesPart given) implements Part {
}
