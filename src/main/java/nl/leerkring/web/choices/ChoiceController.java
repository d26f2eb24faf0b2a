package nl.leerkring.web.choices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ChoiceController {

    private static final Pattern COLOUR = Pattern.compile("[0-9a-f]{6}");
    private static final Duration YEAR = Duration.ofDays(365);

    private final ObjectProvider<LanguageMemory> memories;

    ChoiceController(ObjectProvider<LanguageMemory> memories) {
        this.memories = memories;
    }

    @Open("a choice of this browser")
    @PostMapping("/taal")
    Redirect language(Form form, HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(form.value("taal"));
        remember("taal", language.tag(), request, response);
        memories.forEach(memory -> memory.keep(request, language));
        return Redirect.to(form.onward("terug"));
    }

    @Open("a choice of this browser")
    @PostMapping("/thema")
    Redirect theme(Form form, HttpServletRequest request, HttpServletResponse response) {
        String theme = switch (form.value("thema")) {
            case "licht" -> "light";
            case "donker" -> "dark";
            default -> "";
        };
        remember("thema", theme, request, response);
        return Redirect.to(form.onward("terug"));
    }

    /** The colour of a circle, as a style sheet: inline styles are not allowed. */
    @Open("a colour says nothing about anybody")
    @GetMapping(value = "/stijl/accent-{colour}.css", produces = "text/css;charset=UTF-8")
    org.springframework.http.ResponseEntity<String> accent(@PathVariable String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new Missing();
        }
        return org.springframework.http.ResponseEntity.ok()
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(":root{--lk-accent:#" + colour + ";--lk-on-accent:" + on(colour) + "}");
    }

    /** Black or white, whichever contrasts more (WCAG 2.2, relative luminance). */
    private static String on(String colour) {
        double luminance = 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
        return luminance > 0.179 ? "#000" : "#fff";
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", ResponseCookie.from(name, value).path("/").httpOnly(true).sameSite("Lax")
                .secure(request.isSecure()).maxAge(value.isEmpty() ? Duration.ZERO : YEAR).build().toString());
    }
}
