package nl.leerkring.facilitation.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Ids;
import nl.leerkring.facilitation.Content;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.web.Form;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** Reads one answer as it was typed, and notes what is wrong with it. */
final class EntryForm {

    static final int LONGEST = 1_000;

    private EntryForm() {
    }

    /** Nothing: something is wrong, and the form says what. */
    static Entries.@Nullable Draft read(Form form, Answers to) {
        UUID id = form.id("id");
        UUID target = form.id("op");
        Content content = switch (to.ask().kind()) {
            case NOTE -> new Content(form.text(to.field("tekst"), LONGEST), bin(form, to), List.of(), null, false,
                    to.ask().anonymous() && form.ticked(to.field("anoniem")));
            case COMMIT -> commitment(form, to);
            case PICK, SCALE -> Content.picked(picks(form, to));
            case RANK -> Content.picked(ranking(form, to));
            case SORT -> Content.text("", bin(form, to));
        };
        if (to.ask().kind() == nl.leerkring.facilitation.Ask.Kind.SORT && (target == null || !values(to).contains(target.toString()))) {
            form.wrong(to.field("bak"), "Wat je wilt sorteren is er niet meer.", "What you want to sort is gone.");
        }
        return form.bad() ? null : new Entries.Draft(id == null ? Ids.next() : id, to.step(), to.index(), target, content);
    }

    private static Set<String> values(Answers to) {
        return to.options().stream().map(Option::value).collect(Collectors.toSet());
    }

    private static Content commitment(Form form, Answers to) {
        String text = form.text(to.field("tekst"), LONGEST);
        LocalDate date = form.date(to.field("datum"));
        return new Content(text, -1, List.of(), date, false, false);
    }

    private static int bin(Form form, Answers to) {
        if (to.ask().bins().isEmpty() || form.value(to.field("bak")).isBlank() && to.ask().kind() == nl.leerkring.facilitation.Ask.Kind.NOTE) {
            return to.ask().bins().isEmpty() ? -1 : 0;
        }
        Integer bin = form.number(to.field("bak"), 0, to.ask().bins().size() - 1);
        return bin == null ? -1 : bin;
    }

    private static List<String> picks(Form form, Answers to) {
        List<String> picks = form.values(to.field("keus")).stream().distinct().toList();
        int most = Math.max(1, to.ask().max());
        if (picks.isEmpty() || !values(to).containsAll(picks)) {
            form.wrong(to.field("keus"), "Kies een van de mogelijkheden.", "Choose one of the options.");
        } else if (picks.size() > most) {
            form.wrong(to.field("keus"), "Kies er hooguit " + most + ".", "Choose at most " + most + ".");
        }
        return picks;
    }

    /** Each option has a field with its place; those without come last, in their own order. */
    private static List<String> ranking(Form form, Answers to) {
        record Placed(String option, int place) {
        }
        List<Placed> placed = new ArrayList<>();
        for (Option option : to.options()) {
            Integer place = form.number(to.field("plek") + "-" + option.value(), 1, to.options().size());
            placed.add(new Placed(option.value(), place == null ? Integer.MAX_VALUE : place));
        }
        return placed.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::option).toList();
    }
}
