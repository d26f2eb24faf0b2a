package nl.leerkring.circles.invitations;

import java.util.List;
import nl.leerkring.circles.Circles.Introduction;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param somebodyElse another person is signed in in this browser */
record JoinPage(Invitation invitation, String token, Introduction circle, Form form, List<String> organisations, boolean somebodyElse)
        implements Page {

    @Override
    public Text title() {
        return Text.of("Doe mee", "Join");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
