package nl.leerkring.meetings.rhythm;

import nl.leerkring.meetings.Opening;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** Who answers the question whether she used it, said so; what else she writes is kept with it. */
@Component
class UseByMail implements MailAnswer {

    static final String KIND = "use";

    private final Uses uses;

    UseByMail(Uses uses) {
        this.uses = uses;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        Opening own = uses.open(mail.person(), mail.subject()).orElseThrow(Missing::new);
        return Use.of(mail.words()).map(used -> {
            uses.say(own, used, mail.words());
            return Said.done("Dank je wel. We hebben het genoteerd.", "Thank you. We noted it.");
        }).orElseGet(() -> Said.unused("We weten niet zeker wat je bedoelt. Begin je antwoord met ‘ja’, ‘nog niet’ of ‘nee’.",
                "We are not sure what you mean. Begin your answer with ‘yes’, ‘not yet’ or ‘no’."));
    }
}
