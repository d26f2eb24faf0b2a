package nl.leerkring.intervision;

import java.util.UUID;
import nl.leerkring.facilitation.Seals;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bringer wrote. It is kept encrypted only, as all words about a case are.
 *
 * @param question one sentence; the only one that is ever offered to the circle
 * @param wish     what would help her
 * @param theme    a word or two, or nothing
 */
public record Story(String question, String story, String wish, String theme) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The sentence and the theme, without the rest. */
    public Story offered() {
        return new Story(question, "", "", theme);
    }

    public byte[] sealed(byte[] key, CaseId of, String what) {
        return Seals.seal(key, place(of, what), JSON.writeValueAsString(this));
    }

    public static Story open(byte[] key, CaseId of, String what, byte[] sealed) {
        return JSON.readValue(Seals.open(key, place(of, what), sealed), Story.class);
    }

    /** Binds a sealed text to what it is, so that no other can be put in its place. */
    private static UUID place(CaseId of, String what) {
        return UUID.nameUUIDFromBytes((of + " " + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
