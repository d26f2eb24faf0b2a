package nl.leerkring.news.feeds;

import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

record FeedsPage(Editor editor, List<Feed> feeds, List<Proposal> proposals, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Nieuwsbronnen", "News sources");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** "RIVM · dinsdag 3 november". */
    static String from(Ui ui, Proposal proposal) {
        return proposal.source() + (proposal.published() == null ? "" : " · " + ui.day(proposal.published()));
    }
}
