package nl.leerkring.knowledge.opening;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** What an employer said, and the link with which that changes. */
record EmployerAnsweredMail(String about, Employer employer, String title, boolean agreed, String token) implements Letter {

    @Override
    public Text subject() {
        return Text.of(about + (agreed ? ": u zei ja" : ": u zei nee"), about + (agreed ? ": you said yes" : ": you said no"));
    }

    @Override
    public Text why() {
        return Text.of("U krijgt deze mail omdat u net antwoordde namens " + employer.works() + ". Bewaar hem: met deze link kunt u van gedachten veranderen.",
                "You are getting this email because you have just answered on behalf of " + employer.works() + ". Keep it: with this link you can change your mind.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Verander uw antwoord", "Change your answer"), "/toestemming/" + token);
    }
}
