package nl.leerkring.meetings.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.database.Key;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Downloads;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.meetings.ReportPhotos;
import nl.leerkring.web.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Photos in a report. A block remembers which photo it is; the room that keeps the photo says, each time that the report is shown, whether it may
 * be seen. What is taken away or not agreed to any more is out of every version at once.
 */
@Component
class Album {

    private final ObjectProvider<ReportPhotos> rooms;
    private final Attachments attachments;
    private final Downloads downloads;

    Album(ObjectProvider<ReportPhotos> rooms, Attachments attachments, Downloads downloads) {
        this.rooms = rooms;
        this.attachments = attachments;
        this.downloads = downloads;
    }

    /** All that may be in the report of this day now. */
    List<ReportPhoto> of(Key key, Meeting meeting) {
        return rooms.stream().flatMap(room -> room.of(key, meeting.id()).stream()).toList();
    }

    /** With their photos; without those whose photo may not be seen. */
    List<Block> held(Key key, Meeting meeting, List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block.kind() == ReportBlock.Kind.PHOTO)) {
            return blocks;
        }
        Map<String, ReportPhoto> photos = of(key, meeting).stream().collect(Collectors.toMap(ReportPhoto::source, Function.identity()));
        return blocks.stream().flatMap(block -> held(block, photos).stream()).toList();
    }

    private static Optional<Block> held(Block block, Map<String, ReportPhoto> photos) {
        return block.kind() != ReportBlock.Kind.PHOTO ? Optional.of(block) : Optional.ofNullable(photos.get(block.source())).map(block::holding).filter(held -> !held.body().isEmpty());
    }

    /** As it goes to a reader. @param readable the blocks that she may read @param large as it is kept; else the small picture of it */
    ResponseEntity<Resource> picture(Key key, List<Block> readable, UUID block, boolean large) {
        Attachment file = readable.stream().filter(each -> each.id().equals(block)).flatMap(each -> Optional.ofNullable(each.photo()).stream())
                .flatMap(photo -> attachments.find(key, photo.file()).stream()).findFirst().orElseThrow(Missing::new);
        return large ? downloads.image(file) : downloads.picture(key, file);
    }

    /** The small picture, for a PDF. Nothing when it is not there. */
    Optional<byte[]> small(Key key, ReportPhoto photo) {
        return attachments.find(key, photo.file()).flatMap(file -> downloads.small(key, file));
    }
}
