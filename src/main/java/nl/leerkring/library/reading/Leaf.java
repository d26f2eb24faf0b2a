package nl.leerkring.library.reading;

/**
 * One slide, one sheet, or a run of text.
 *
 * @param slide its number; 0: this is no slide
 * @param name  of a sheet, or the title of a slide; may be empty
 * @param again it began before, and goes on here
 * @param html  headings, paragraphs, lists and tables; not clean before it went through {@code library.preview}
 */
public record Leaf(int slide, String name, boolean again, String html) {

    private static final int LONGEST_NAME = 120;

    @SuppressWarnings("NullAway") // read from JSON
    public Leaf {
        name = name == null ? "" : clean(name);
        name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        html = html == null ? "" : clean(html);
    }

    /** PostgreSQL refuses NUL and halves of letters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "");
    }

    public boolean onSlide() {
        return slide > 0;
    }

    public boolean onSheet() {
        return slide == 0 && !name.isEmpty();
    }
}
