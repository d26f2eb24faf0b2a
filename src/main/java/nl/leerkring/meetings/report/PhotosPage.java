package nl.leerkring.meetings.report;

import java.util.List;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Which photos of the day are in its report. @param href of the report */
record PhotosPage(String href, List<Choice> photos, Form form) implements Page {

    /** @param block nothing: it is not in it */
    record Choice(ReportPhoto photo, @Nullable Block block) {

        /** As a sentence names it. */
        String named() {
            return block != null ? block.body() : photo.shows();
        }
    }

    @Override
    public Text title() {
        return Text.of("Foto’s in het verslag", "Photos in the report");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    /** In which the reporter says what a photo shows. */
    static String field(ReportPhoto photo) {
        return "tekst-" + photo.file();
    }
}
