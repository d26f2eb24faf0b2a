package nl.leerkring.news.feeds;

/** What came of fetching a feed. */
sealed interface Fetched {

    /** @param type the media type as the server says it, which may tell the character set */
    record Fresh(byte[] body, String type, String etag, String modified) implements Fetched {
    }

    /** As it was the last time. */
    record Same() implements Fetched {
    }

    record Failed(Trouble why) implements Fetched {
    }
}
