package nl.leerkring.visits.walk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.leerkring.database.Ids;
import nl.leerkring.visits.Photo;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A photo that somebody sends. */
final class PhotoForm {

    /** What a camera writes stands at the beginning. */
    private static final int HEAD = 256 * 1024;

    private PhotoForm() {
    }

    /** @param origin what the camera wrote in the photo, when a script made the photo itself smaller */
    static Photo.@Nullable Draft read(Form form, @Nullable MultipartFile picture, @Nullable MultipartFile origin) {
        Photo.Words words = words(form);
        if (picture == null || picture.isEmpty()) {
            form.wrong("foto", "Kies een foto of maak er een.", "Choose a photo or take one.");
        }
        java.util.UUID id = form.id("id");
        java.util.UUID stop = form.id("fotohalte");
        if (words == null || form.bad() || picture == null) {
            return null;
        }
        Whereabouts at = form.ticked("plek") ? head(origin).flatMap(Whereabouts::in).or(() -> head(picture).flatMap(Whereabouts::in)).orElse(null) : null;
        return new Photo.Draft(id == null ? Ids.next() : id, stop, words, at == null ? null : at.latitude(), at == null ? null : at.longitude());
    }

    /** What is said of it; nothing: something is wrong. */
    static Photo.@Nullable Words words(Form form) {
        Photo.Consent consent = Coded.said(Photo.Consent.class, form.value("mensen"));
        if (consent == null) {
            form.wrong("mensen", "Zeg of er mensen herkenbaar op staan.", "Say whether people are recognisable on it.");
        }
        String caption = form.optional("bijschrift", Photo.LONGEST_CAPTION);
        return consent == null || form.bad() ? null : new Photo.Words(caption, consent, form.ticked("openbaar"));
    }

    private static Optional<byte[]> head(@Nullable MultipartFile file) {
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream bytes = file.getInputStream()) {
            return Optional.of(bytes.readNBytes(HEAD));
        } catch (IOException unreadable) {
            return Optional.empty(); // the photo itself says so, in words
        }
    }
}
