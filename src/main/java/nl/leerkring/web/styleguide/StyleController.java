package nl.leerkring.web.styleguide;

import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** There while developing and in the demo only. */
@Controller
@ConditionalOnProperty("leerkring.style")
class StyleController {

    @Open("it shows pieces, not people")
    @GetMapping("/stijl")
    StylePage show() {
        Form wrong = Form.empty();
        for (String theme : new String[] {"light", "dark"}) {
            wrong.with(theme + "-mail", "ans@").wrong(theme + "-mail", "Dit is geen mailadres. Het ziet eruit als naam@gemeente.nl.",
                    "This is not an e-mail address. It looks like name@municipality.nl.");
            wrong.wrong(theme + "-gemeente", "Kies een gemeente.", "Choose a municipality.");
        }
        return new StylePage(Form.empty(), wrong);
    }
}
