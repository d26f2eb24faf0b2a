package nl.leerkring.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant that is written down: by its code in the database and in style sheets, by its word in addresses and forms. */
public interface Coded {

    /** Of the constant; every enum has it. */
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dutch, where people read it. */
    default String word() {
        return code();
    }

    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    /** Nothing for a word that is not known. */
    static <E extends Enum<E> & Coded> @Nullable E said(Class<E> type, String word) {
        return Stream.of(Objects.requireNonNull(type.getEnumConstants())).filter(each -> each.word().equals(word)).findFirst().orElse(null);
    }
}
