package nl.leerkring.web;

import org.jspecify.annotations.Nullable;

/**
 * Go and look there (303), with one sentence about what was done and, where it can be undone, the address that undoes it.
 *
 * @param undo an address that takes a POST without fields and undoes what was just done
 */
public record Redirect(String to, @Nullable Text said, @Nullable String undo) implements Answer {

    public static Redirect to(String to) {
        return new Redirect(to, null, null);
    }

    public Redirect saying(String nl, String en) {
        return new Redirect(to, Text.of(nl, en), undo);
    }

    public Redirect saying(Text text) {
        return new Redirect(to, text, undo);
    }

    public Redirect undo(String address) {
        return new Redirect(to, said, address);
    }
}
