package nl.leerkring.news.feeds;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.news.NewsItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * One thing that a feed tells, as plain text.
 *
 * @param mark what tells it apart in its feed
 */
record Entry(String mark, String title, String link, String summary, @Nullable Instant published) {

    private static final int MOST = 50;

    /** @param title of the feed itself */
    record Feed(String title, List<Entry> entries) {
    }

    /** RSS or Atom; nothing if it is neither. Document types are refused, and with them entities from elsewhere and those that grow (CWE-611, CWE-776). */
    static Optional<Feed> read(Fetched.Fresh fresh) {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
            input.setAllowDoctypes(false);
            input.setPreserveWireFeed(false);
            SyndFeed feed = input.build(new XmlReader(new ByteArrayInputStream(fresh.body()), fresh.type().isEmpty() ? null : fresh.type(), true));
            return Optional.of(new Feed(plain(feed.getTitle(), 150), feed.getEntries().stream().limit(MOST).map(Entry::of).flatMap(Optional::stream).toList()));
        } catch (FeedException | IOException | RuntimeException | StackOverflowError noFeed) {
            return Optional.empty(); // whatever strangers make a parser stumble over
        }
    }

    /** Without a title there is nothing to propose, and a link of another kind (javascript:) is none. */
    private static Optional<Entry> of(SyndEntry entry) {
        String title = plain(entry.getTitle(), 250);
        String link = entry.getLink() == null ? "" : entry.getLink().strip();
        if (title.isEmpty() || link.length() > 1000 || !Fetcher.possible(link)) {
            return Optional.empty();
        }
        java.util.Date at = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        String mark = entry.getUri() == null || entry.getUri().isBlank() ? link : entry.getUri();
        return Optional.of(new Entry(mark, title, link, entry.getDescription() == null ? "" : plain(entry.getDescription().getValue(), 400), at == null ? null : at.toInstant()));
    }

    /** Titles and summaries may be HTML, or HTML that was escaped once more. */
    private static String plain(@Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        String some = text.substring(0, Math.min(text.length(), 20_000));
        String words = HtmlUtils.htmlUnescape(some.replaceAll("<[^<>]*>", " ")).replaceAll("<[^<>]*>", " ").replaceAll("\\p{Cntrl}", " ");
        return NewsItem.cut(words.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString(), most);
    }
}
