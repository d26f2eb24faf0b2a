package nl.leerkring.library.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Spots;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.library.arrivals.Arrivals;
import nl.leerkring.library.intake.Intake;
import nl.leerkring.library.intake.Received;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts files on the shelf, and notices those that are there already. */
@Component
class Additions {

    private static final Text GONE = Text.of("Een bestand is er niet meer: het wachtte te lang. Kies het opnieuw.", "A file is gone: it waited too long. Choose it again.");

    private final Documents documents;
    private final Attachments attachments;
    private final Arrivals arrivals;
    private final Intake intake;
    private final Spots spots;

    Additions(Documents documents, Attachments attachments, Arrivals arrivals, Intake intake, Spots spots) {
        this.documents = documents;
        this.attachments = attachments;
        this.arrivals = arrivals;
        this.intake = intake;
        this.spots = spots;
    }

    /** What became of several files. */
    record Outcome(List<UUID> added, List<String> names, List<Twin> twins, List<Unacceptable> refused) {

        Outcome() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        String told() {
            return names.stream().map(name -> "‘" + name + "’").collect(Collectors.joining(", "));
        }

        Text reasons() {
            return Text.of(refused.stream().map(each -> each.reason().nl()).collect(Collectors.joining(" ")),
                    refused.stream().map(each -> each.reason().en()).collect(Collectors.joining(" ")));
        }

        boolean settled() {
            return twins.isEmpty() && refused.isEmpty();
        }
    }

    /** @param anyway those that wait and come although they are there already */
    Outcome add(Seat by, Document.Draft said, List<MultipartFile> files, List<UUID> arrived, List<UUID> anyway) {
        Outcome outcome = new Outcome();
        for (MultipartFile file : files) {
            one(by, said, outcome, () -> Optional.of(intake.receive(file)), false);
        }
        arrived.forEach(arrival -> take(by, said, outcome, arrival, false));
        anyway.forEach(arrival -> take(by, said, outcome, arrival, true));
        return outcome;
    }

    private void take(Seat by, Document.Draft said, Outcome outcome, UUID arrival, boolean anyway) {
        if (one(by, said, outcome, () -> arrivals.take(by, arrival), anyway)) {
            arrivals.end(by, arrival);
        }
    }

    void link(Seat by, Document.Draft said, String address, Outcome outcome) {
        Document.Draft titled = Words.titled(said, String.valueOf(Words.host(address)));
        outcome.added().add(documents.add(by, titled, address));
        outcome.names().add(titled.title());
    }

    private interface Receiving {
        Optional<Received> file();
    }

    /** Each by itself, so that one that is refused does not keep the others out. @return false: it is not there any more, or was refused */
    private boolean one(Seat by, Document.Draft said, Outcome outcome, Receiving receiving, boolean anyway) {
        try {
            Optional<Received> received = receiving.file();
            if (received.isEmpty()) {
                outcome.refused().add(new Unacceptable(422, GONE));
                return false;
            }
            try (Received file = received.get()) {
                Optional<Attachment> same = anyway ? Optional.empty() : same(by, file.hash());
                if (same.isPresent()) {
                    outcome.twins().add(twin(by, arrivals.keep(by, file), file.name(), same.get()));
                } else {
                    Document.Draft titled = said.titled(file.name());
                    outcome.added().add(documents.add(by, titled, file));
                    outcome.names().add(titled.title());
                }
            }
            return true;
        } catch (Unacceptable reason) {
            outcome.refused().add(reason);
            return false;
        }
    }

    /** The same bytes in this circle, as far as this person may know. */
    Optional<Attachment> same(Seat by, String hash) {
        return attachments.same(by, by.circle().value(), hash).stream().filter(each -> spots.shows(by, each)).findFirst();
    }

    private Twin twin(Seat by, UUID arrival, String name, Attachment other) {
        if (!other.subject().kind().equals(Documents.KIND)) {
            return new Twin(arrival, name, other, other.name(), other.href());
        }
        Document document = documents.find(by, other.subject().id()).orElseThrow();
        return new Twin(arrival, name, other, document.title(), document.href(by));
    }
}
