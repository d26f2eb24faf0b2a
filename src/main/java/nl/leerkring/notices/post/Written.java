package nl.leerkring.notices.post;

/** A letter in words: one subject, and the same text plain and as HTML. */
public record Written(String subject, String plain, String html) {
}
