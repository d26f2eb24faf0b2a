package nl.leerkring.meetings.materials;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody wants to put there: files, a link, or both.
 *
 * @param link empty: none
 */
record Sent(List<MultipartFile> files, String link, String title) {

    private static final int MOST = 20;

    static Sent read(Form form, @Nullable List<MultipartFile> chosen) {
        List<MultipartFile> files = files(form, chosen);
        String link = form.optional("link", 1000);
        String title = form.optional("titel", 150);
        if (files.isEmpty() && link.isEmpty()) {
            form.wrong("bestand", "Kies een bestand of vul een link in.", "Choose a file or fill in a link.");
        }
        if (!link.isEmpty() && host(link) == null) {
            form.wrong("link", "Dit is geen link. Hij begint met https://.", "This is not a link. A link starts with https://.");
        }
        return new Sent(files, link, title.isEmpty() ? String.valueOf(host(link)) : title);
    }

    /** A browser sends one empty file without a name when none was chosen. */
    static List<MultipartFile> files(Form form, @Nullable List<MultipartFile> chosen) {
        List<MultipartFile> files = Objects.requireNonNullElse(chosen, List.<MultipartFile>of()).stream()
                .filter(file -> file.getSize() > 0 || file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty()).toList();
        if (files.size() > MOST) {
            form.wrong("bestand", "Stuur hooguit " + MOST + " bestanden tegelijk.", "Send " + MOST + " files at a time at most.");
        }
        return files;
    }

    private static @Nullable String host(String link) {
        try {
            URI address = URI.create(link);
            return "https".equals(address.getScheme()) || "http".equals(address.getScheme()) ? address.getHost() : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
