package nl.leerkring.network.introductions;

import nl.leerkring.notices.MailAnswer;
import nl.leerkring.notices.YesOrNo;
import org.springframework.stereotype.Component;

/** Who was asked says yes or no by answering the mail. What else she writes goes to nobody: the other has no address of hers yet. */
@Component
class IntroductionByMail implements MailAnswer {

    static final String KIND = "introduction";

    private final Introductions introductions;

    IntroductionByMail(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        return YesOrNo.of(mail.words()).map(yes -> {
            if (!introductions.answer(new AnswerLinks.Holder(mail.person(), mail.subject()), mail.subject(), yes)) {
                return Said.unused("Dit verzoek wacht niet meer op antwoord.", "This request is no longer waiting for an answer.");
            }
            return yes ? Said.done("Jullie zijn aan elkaar voorgesteld. Jullie krijgen allebei een mail met elkaars adres.", "You have been introduced. You both get an email with each other’s address.")
                    : Said.done("Goed, dan niet. De ander hoort niet waarom.", "All right, not this time. The other does not hear why.");
        }).orElseGet(() -> Said.unused("We weten niet zeker wat je bedoelt. Begin je antwoord met ‘ja’ of ‘nee’.", "We are not sure what you mean. Begin your answer with ‘yes’ or ‘no’."));
    }
}
