package nl.leerkring.meetings.checklist;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** What somebody fills in for a line. */
record LineForm(String what, String note, int days, Side side, @Nullable UUID owner, int version) {

    private static final int FURTHEST = 400;

    static LineForm read(Form form) {
        String what = form.text("wat", 200);
        if (what.contains("\n")) {
            form.wrong("wat", "Maak er één regel van.", "Keep it to one line.");
        }
        Integer days = form.number("dagen", 0, FURTHEST);
        if (days == null) {
            form.wrong("dagen", "Vul het aantal dagen in; nul is de dag zelf.", "Fill in the number of days; zero is the day itself.");
        }
        boolean before = form.oneOf("wanneer", Set.of("voor", "na")).equals("voor");
        Side side = form.choice("kant", Side.class);
        if (side == null) {
            form.wrong("kant", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        int far = days == null ? 0 : days;
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        return new LineForm(what, form.optional("toelichting", 1000), before ? -far : far, side == null ? Side.HOST : side, form.id("wie"),
                version == null ? 0 : version);
    }

    static Form fresh() {
        return Form.empty().with("wanneer", "voor").with("kant", Side.HOST.code()).with("dagen", "14");
    }

    static Form of(ChecklistLine line) {
        return Form.empty().with("wat", line.what()).with("toelichting", line.note()).with("dagen", Math.abs(line.days()))
                .with("wanneer", line.days() > 0 ? "na" : "voor").with("kant", line.side().code()).with("wie", line.owner()).with("versie", line.version());
    }
}
