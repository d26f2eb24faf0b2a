package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Chain;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Enclosure;
import nl.leerkring.knowledge.Field;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Fragment;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Relation;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.knowledge.State;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param enclosed the documents with it @param form how far somebody's municipality is with it */
record CardPage(Seat seat, Sheet sheet, List<Enclosure> enclosed, Form form) implements Page {

    static CardPage of(Seat seat, Sheet sheet, List<Enclosure> enclosed) {
        Sheet.Standing mine = sheet.of(seat.organisation());
        return new CardPage(seat, sheet, enclosed, mine == null ? Form.empty() : Form.empty().with("status", mine.status().word()).with("toelichting", mine.note()));
    }

    @Override
    public Text title() {
        return Text.of("Kennis", "Knowledge");
    }

    Card card() {
        return sheet.card();
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return seat.href() + card().path();
    }

    boolean contributes() {
        return Contributor.may(seat);
    }

    boolean changes() {
        return Contributor.changes(seat, card());
    }

    /** Her municipality said nothing of it yet, and it is not hers. */
    boolean asksRecognition() {
        return contributes() && seat.organisation() != null && !seat.organisation().equals(card().organisation()) && mine() == null && !card().state().ended();
    }

    Sheet.@Nullable Standing mine() {
        return sheet.of(seat.organisation());
    }

    List<Field> told(Fragment fragment) {
        return fragment.fields().stream().filter(field -> sheet.passages().containsKey(field.name())).toList();
    }

    String said(Ui ui, Field field) {
        return field.told(ui, Objects.requireNonNull(sheet.passages().get(field.name())));
    }

    static List<Option> statuses(Ui ui) {
        return Stream.of(Status.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    /** What it becomes, if it becomes something. */
    @Nullable Kind next() {
        return Chain.next(sheet.stand()).orElse(null);
    }

    /** Before that: nothing when it can. */
    List<Text> missing() {
        return Chain.missing(sheet.stand());
    }

    boolean grows() {
        return contributes() && next() != null && missing().isEmpty() && !waitsToBegin();
    }

    /** An experiment that has a prediction and did not begin. */
    boolean waitsToBegin() {
        return card().kind() == Kind.EXPERIMENT && card().state() == State.OPEN;
    }

    List<Text> beforeBeginning() {
        return Chain.beforeBeginning(sheet.stand());
    }

    /** "We vragen elke 2 weken hoe het gaat; weer op maandag 14 december 2026"; nothing: it is not asked. */
    @Nullable String rhythm(Ui ui) {
        Integer weeks = card().rhythm();
        if (weeks == null || sheet.asksOn() == null) {
            return null;
        }
        String often = weeks == 1 ? ui.say("elke week", "every week") : ui.say("elke " + weeks + " weken", "every " + weeks + " weeks");
        String next = sheet.asksOn().isAfter(ui.today()) ? ui.say("weer op ", "again on ") + ui.fullDay(sheet.asksOn()) : ui.say("nu weer", "again now");
        return ui.say("We vragen ", "We ask ") + often + ui.say(" hoe het gaat; ", " how it goes; ") + next + ".";
    }

    /** She may write what she sees; not when that is kept for a few. */
    boolean observes() {
        Sight sight = sheet.fragments().get(Fields.COURSE);
        return changes() && (sight == null || sight.compareTo(Sight.CIRCLE) >= 0 || seat.person().equals(card().maker()));
    }

    /** Where that is written. */
    String writing(String field) {
        return href() + "/wijziging#f-" + field;
    }

    Text become() {
        Kind next = Objects.requireNonNull(next());
        return switch (next) {
            case QUESTION -> Text.of("Maak er een kennisvraag van", "Make it a knowledge question");
            case EXPERIMENT -> card().kind() == Kind.EXPERIMENT ? Text.of("Begin de volgende ronde", "Begin the next round") : Text.of("Probeer iets uit", "Try something out");
            case ROUTINE -> Text.of("Maak er gewoon werk van", "Make it normal work");
            case UPTAKE -> Text.of("Wij nemen dit over", "We take this over");
            case PRACTICE -> Text.of("Schrijf de praktijk op", "Write down the practice");
        };
    }

    /** It has words of its own after what happened. */
    static boolean spoken(Sheet.Event event) {
        return !event.text().isEmpty() && !event.told().nl().endsWith(" ");
    }

    String about(Ui ui, Relation relation) {
        return Stream.of(relation.kind() == null ? "" : ui.say(relation.kind().label()), relation.works()).filter(each -> !each.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    @Nullable String href(Relation relation) {
        return relation.href() != null ? seat.href() + relation.href() : relation.card() == null ? null : "/kennis/" + relation.card();
    }
}
