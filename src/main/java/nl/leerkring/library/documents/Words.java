package nl.leerkring.library.documents;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.leerkring.library.Document;
import nl.leerkring.library.DocumentKind;
import nl.leerkring.library.Spot;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says of a document. */
final class Words {

    private Words() {
    }

    /** @param spots that this person sees, among which the meeting must be */
    static Document.Draft read(Form form, List<Spot> spots, boolean titled) {
        String title = titled ? form.text("titel", 150) : form.optional("titel", 150);
        UUID meeting = form.id("bijeenkomst");
        if (meeting != null && spots.stream().noneMatch(spot -> spot.isMeeting() && spot.subject().equals(meeting))) {
            form.wrong("bijeenkomst", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        DocumentKind kind = form.choice("soort", DocumentKind.class);
        return new Document.Draft(title.replace('\n', ' '), form.optional("beschrijving", 1000), form.optional("thema", 60).replace('\n', ' '), meeting,
                kind == null ? DocumentKind.OTHER : kind);
    }

    static Form of(Document document) {
        Document.Draft said = document.said();
        return Form.empty().with("titel", said.title()).with("beschrijving", said.description()).with("thema", said.theme())
                .with("bijeenkomst", said.meeting()).with("soort", said.kind().code()).with("versie", document.version());
    }

    static Document.Draft titled(Document.Draft said, String title) {
        String best = said.title().isEmpty() ? title : said.title();
        return new Document.Draft(best.substring(0, Math.min(150, best.length())), said.description(), said.theme(), said.meeting(), said.kind());
    }

    /** Several at once each have a name of their own. */
    static Document.Draft untitled(Document.Draft said) {
        return new Document.Draft("", said.description(), said.theme(), said.meeting(), said.kind());
    }

    /** Empty when nothing was typed, or no link. */
    static String link(Form form) {
        String link = form.optional("link", 1000);
        if (!link.isEmpty() && host(link) == null) {
            form.wrong("link", "Dit is geen link. Hij begint met https://.", "This is not a link. A link starts with https://.");
        }
        return link;
    }

    /** Nothing when it is no address that a browser may go to. */
    static @Nullable String host(String link) {
        try {
            URI address = URI.create(link);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getUserInfo() == null ? address.getHost() : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
