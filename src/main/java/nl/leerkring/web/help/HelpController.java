package nl.leerkring.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Help that fits on a page; read from our own files, so its HTML can be trusted. */
@Controller
class HelpController {

    private final Map<String, String> read = new ConcurrentHashMap<>();

    @Open("help is for everybody")
    @GetMapping("/hulp")
    HelpPage contents() {
        return new HelpPage();
    }

    @Open("help is for everybody")
    @GetMapping("/hulp/{onderwerp}")
    HelpTextPage one(@PathVariable String onderwerp, Language language) {
        HelpTopic topic = HelpTopic.of(onderwerp).orElseThrow(Missing::new);
        return new HelpTextPage(topic, read.computeIfAbsent(topic.code() + "." + language.tag() + ".md", HelpController::html));
    }

    private static String html(String file) {
        try (InputStream text = Objects.requireNonNull(HelpController.class.getResourceAsStream(file), file)) {
            return HtmlRenderer.builder().build().render(Parser.builder().build().parse(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
