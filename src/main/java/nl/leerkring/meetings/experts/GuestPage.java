package nl.leerkring.meetings.experts;

import java.util.List;
import nl.leerkring.library.Attachment;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page of one expert for one item.
 *
 * @param own     what this expert handed in
 * @param form    of what was sent last and was not right; otherwise empty
 * @param which   "antwoord", "wensen" or "stukken": to which of the three forms it belongs
 * @param kept    names of files that did come in, when others did not
 * @param largest "100 MB"
 */
record GuestPage(String token, Expert expert, Contribution contribution, Briefing briefing, List<Attachment> own, Form form, String which, int status,
        String kept, String largest) implements Page {

    @Override
    public Text title() {
        return Text.name(contribution.item().title());
    }

    String href() {
        return "/gast/" + token;
    }

    boolean answered() {
        return expert.answer() != Expert.Answer.NONE;
    }

    boolean comes() {
        return expert.answer() == Expert.Answer.YES;
    }

    private @Nullable Form sent(String name) {
        return which.equals(name) ? form : null;
    }

    Form answer() {
        Form sent = sent("antwoord");
        return sent != null ? sent : Form.empty().with("opmerking", expert.remark());
    }

    Form wishes() {
        Form sent = sent("wensen");
        return sent != null ? sent : Form.empty().with("techniek", expert.wishes().technique()).with("aankomst", expert.wishes().arrival()).with("eten", expert.wishes().diet());
    }

    Form files() {
        Form sent = sent("stukken");
        return sent != null ? sent : Form.empty();
    }
}
