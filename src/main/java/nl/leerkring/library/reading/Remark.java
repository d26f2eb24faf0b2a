package nl.leerkring.library.reading;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** Something about a file that people may want to know, said kindly. What a program cannot see, such as whether a text alternative is a good one, is not in it. */
public enum Remark implements Coded {
    MACROS(Text.of("Er zit een programma in (macro’s).", "It carries a program (macros).")),
    LOCKED(Text.of("Er zit een wachtwoord op, dus wij kunnen niet zien wat erin staat.", "It has a password, so we cannot see what is in it.")),
    NO_WORDS(Text.of("Er staat geen tekst in, alleen beeld. Een voorleesprogramma leest niets voor; tekstherkenning (OCR) in je scanner helpt.",
            "There is no text in it, only pictures. A screen reader reads nothing; text recognition (OCR) in your scanner helps.")),
    UNTAGGED(Text.of("De PDF heeft geen codes voor koppen en leesvolgorde. Kies bij het opslaan ‘PDF met labels voor toegankelijkheid’.",
            "The PDF has no tags for headings and reading order. When saving, choose ‘document structure tags for accessibility’.")),
    NO_TITLE(Text.of("Het bestand zelf heeft geen titel. Vul die in bij de eigenschappen van het document.",
            "The file itself has no title. Fill it in under the properties of the document.")),
    NO_LANGUAGE(Text.of("Er staat niet in welke taal het is. Stel de taal in, dan klinkt het goed als het voorgelezen wordt.",
            "It does not say which language it is in. Set the language, so that it sounds right when read aloud.")),
    NO_HEADINGS(Text.of("Er zijn geen koppen (Kop 1, Kop 2) gebruikt. Daarmee springt wie luistert van deel naar deel.",
            "No headings (Heading 1, Heading 2) are used. With them, who listens jumps from part to part."));

    private final Text label;

    Remark(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
