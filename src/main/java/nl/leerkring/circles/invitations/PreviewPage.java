package nl.leerkring.circles.invitations;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * What was understood of a pasted list. Very long lists are shown in part and sent as a whole.
 *
 * @param doubts about organisations, of which the nearest is chosen until somebody says otherwise
 */
record PreviewPage(String circle, Form form, List<Line> good, List<Line> bad, List<Doubt> doubts) implements Page {

    private static final int SHOWN = 50;

    @Override
    public Text title() {
        return Text.of("Klopt dit?", "Is this right?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    List<Line> goodShown() {
        return good.size() > SHOWN ? good.subList(0, SHOWN) : good;
    }

    List<Line> badShown() {
        return bad.size() > SHOWN ? bad.subList(0, SHOWN) : bad;
    }
}
