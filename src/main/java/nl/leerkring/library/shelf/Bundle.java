package nl.leerkring.library.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Spot;
import nl.leerkring.library.Spots;
import nl.leerkring.library.intake.FileName;
import nl.leerkring.library.storage.Storage;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.language.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The whole shelf as one ZIP: a folder for each meeting and each theme, and a list of all of it. */
@Component
class Bundle {

    private static final Logger log = LoggerFactory.getLogger(Bundle.class);
    private static final int AT_ONCE = 200;
    private static final int LONGEST_FOLDER = 80;
    private static final Text REST = Text.of("Overig", "Other");
    private static final Text LIST = Text.of("lijst.csv", "list.csv");
    private static final Text HEAD = Text.of("titel|beschrijving|thema|hoort bij|soort|bestand of link|geplaatst door|datum", "title|description|theme|belongs to|kind|file or link|added by|date");
    private static final Text MISSING = Text.of("ontbreekt: bij ons beschadigd", "missing: damaged on our side");

    private final Lines lines;
    private final Spots spots;
    private final Storage storage;

    Bundle(Lines lines, Spots spots, Storage storage) {
        this.lines = lines;
        this.spots = spots;
        this.storage = storage;
    }

    void write(Seat seat, Language language, OutputStream into) throws IOException {
        List<Spot> all = spots.of(seat);
        StringBuilder list = new StringBuilder(Csv.BEGIN).append(Csv.line(List.of(HEAD.in(language).split("\\|"))));
        Set<String> names = new HashSet<>(Set.of(LIST.in(language)));
        try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            Wanted wanted = Wanted.ALL;
            for (List<Line> some = lines.of(seat, wanted, all, AT_ONCE); !some.isEmpty(); some = lines.of(seat, wanted, all, AT_ONCE)) {
                for (Line line : some) {
                    list.append(told(line, language, pack(zip, line, language, names)));
                }
                wanted = wanted.before(some.getLast());
            }
            zip.putNextEntry(new ZipEntry(LIST.in(language)));
            zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** @return where it is, or its link, or that it is not there */
    private String pack(ZipOutputStream zip, Line line, Language language, Set<String> names) throws IOException {
        Attachment attachment = line.attachment();
        if (attachment.hash() == null) {
            return Objects.requireNonNullElse(attachment.link(), "");
        }
        try (InputStream bytes = storage.open(attachment.hash(), 0)) {
            String name = unique(folder(line, language) + "/" + FileName.harmless(attachment.name()), names);
            ZipEntry entry = new ZipEntry(name);
            entry.setLastModifiedTime(FileTime.from(line.at()));
            zip.putNextEntry(entry);
            bytes.transferTo(zip);
            zip.closeEntry();
            return name;
        } catch (java.nio.file.NoSuchFileException gone) {
            log.error("The file {} of attachment {} is gone", attachment.hash(), attachment.id());
            return MISSING.in(language);
        }
    }

    private static String folder(Line line, Language language) {
        String said = line.spot() != null ? line.spot().title() : line.said() == null || line.said().theme().isEmpty() ? REST.in(language) : line.said().theme();
        String harmless = FileName.harmless(said.replaceAll("[/\\\\]", "-").replaceAll("\\.{2,}", "."));
        return harmless.substring(0, harmless.offsetByCodePoints(0, Math.min(LONGEST_FOLDER, harmless.codePointCount(0, harmless.length())))).strip();
    }

    /** On some disks "Verslag.pdf" and "verslag.pdf" are one. */
    private static String unique(String name, Set<String> names) {
        int dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length();
        String free = name;
        for (int n = 2; !names.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name.substring(0, dot) + " (" + n + ")" + name.substring(dot);
        }
        return free;
    }

    private static String told(Line line, Language language, String where) {
        boolean said = line.said() != null;
        String by = line.attachment().by().isEmpty() ? Ui.FORMER.in(language) : line.attachment().by();
        return Csv.line(List.of(line.title(), said ? line.said().description() : "", said ? line.said().theme() : "", line.spot() == null ? "" : line.spot().title(),
                said ? line.said().kind().label().in(language) : "", where, by, Dates.dayOf(line.at()).toString()));
    }
}
