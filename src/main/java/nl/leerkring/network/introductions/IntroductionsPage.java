package nl.leerkring.network.introductions;

import java.util.List;
import nl.leerkring.network.Networker;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param listed whether who looks can be found herself */
record IntroductionsPage(Networker by, List<Introduction> all, Matches.Both matches, boolean listed, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Kennismaken", "Meeting others");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** What waits for her. */
    List<Introduction> asked() {
        return all.stream().filter(each -> each.open() && !each.mine()).toList();
    }

    /** What she asked, and with whom she was brought together. */
    List<Introduction> own() {
        return all.stream().filter(each -> each.mine() || each.standing() == Standing.MET).toList();
    }
}
