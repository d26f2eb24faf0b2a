package nl.leerkring.news.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a source told, that may go into a round.
 *
 * @param source the title of the feed
 * @param picked it is in a round
 */
record Proposal(UUID id, String title, String link, String summary, @Nullable Instant published, String source, boolean decided, boolean picked) {
}
