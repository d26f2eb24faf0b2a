package nl.leerkring.news.feeds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source that proposes items.
 *
 * @param etag     with {@code modified} what its server gave the last time, to ask only for what is new
 * @param checked  when it was last asked
 * @param trouble  why it could not be read then; nothing: it could
 */
record Feed(UUID id, UUID circle, String address, String title, String etag, String modified, @Nullable Instant checked, @Nullable Trouble trouble) {
}
