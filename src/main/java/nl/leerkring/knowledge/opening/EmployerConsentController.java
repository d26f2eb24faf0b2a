package nl.leerkring.knowledge.opening;

import java.util.Optional;
import java.util.Set;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An employer says yes or no, by the link in her mail. Looking changes nothing, because mail scanners open links. */
@Controller
class EmployerConsentController {

    private static final String LINK = "/toestemming/{token}";

    private final EmployerAnswers employers;
    private final Answers answers;

    EmployerConsentController(EmployerAnswers employers, Answers answers) {
        this.employers = employers;
        this.answers = answers;
    }

    @Open("the link is the key to one text that would be opened, for who says yes or no for an organisation")
    @GetMapping(LINK)
    Answer page(@PathVariable String token, Form form) {
        Optional<EmployerAnswers.Asked> asked = employers.find(token);
        return asked.isEmpty() ? new EmployerEndedPage() : new EmployerConsentPage(asked.get(), token, form.value("antwoord"), false);
    }

    @Open("the link is the key to one text that would be opened, for who says yes or no for an organisation")
    @PostMapping(LINK)
    Answer answer(@PathVariable String token, Form form) {
        String answer = form.oneOf("antwoord", Set.of("ja", "nee"));
        if (form.bad()) {
            throw new Refused("Kies ja of nee.", "Choose yes or no.");
        }
        return switch (answers.answer(token, answer.equals("ja"), form.value("tekst"))) {
            case YES -> new EmployerThanksPage(true);
            case NO -> new EmployerThanksPage(false);
            case OTHER_WORDS -> employers.find(token).<Answer>map(asked -> new EmployerConsentPage(asked, token, "", true)).orElseGet(EmployerEndedPage::new);
            case NOT -> new EmployerEndedPage();
        };
    }
}
