package nl.leerkring.notices.inbound;

import nl.leerkring.web.Coded;

/** What became of a mail that came in. */
enum Outcome implements Coded {
    /** It did what its writer wanted. */
    USED,
    /** It could not be used, and its writer knows. */
    UNUSED,
    /** It came from somebody else than whose address it went to. */
    REFUSED,
    /** A program wrote it. */
    AUTOMATIC,
    /** A mail server told of a mail of ours. */
    BOUNCE,
    /** It was here before. */
    AGAIN,
    /** Too many of one person. */
    MANY,
    /** It is for nobody here; perhaps for a person who looks into the mailbox. */
    STRANGER
}
