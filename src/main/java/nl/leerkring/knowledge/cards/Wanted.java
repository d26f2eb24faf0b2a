package nl.leerkring.knowledge.cards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which cards somebody looks for.
 *
 * @param kind nothing: all
 * @param from only what came from under this address in the circle; empty: all
 * @param page from 1
 */
record Wanted(@Nullable Kind kind, String words, String from, int page) {

    static final int PER_PAGE = 40;
    private static final int MOST_PAGES = 1000;

    static Wanted read(Form form) {
        Integer page = form.number("blad", 1, MOST_PAGES);
        String from = form.value("uit");
        return new Wanted(Coded.said(Kind.class, form.value("soort")), cut(form.value("zoek").strip()), from.startsWith("/") ? cut(from) : "", page == null ? 1 : page);
    }

    private static String cut(String typed) {
        return typed.length() <= 100 ? typed : typed.substring(0, 100);
    }

    boolean narrow() {
        return kind != null || !words.isEmpty() || !from.isEmpty();
    }

    String kindWord() {
        return kind == null ? "" : kind.word();
    }

    /** Of this page of the list. */
    String query(int other) {
        return "?soort=" + kindWord() + "&zoek=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&uit=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&blad=" + other;
    }
}
