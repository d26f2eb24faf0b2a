package nl.leerkring.discussions.threads;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Messages;
import nl.leerkring.discussions.Thread;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import org.springframework.stereotype.Component;

/** Reads a piece of a conversation with what hangs on it, in two queries. */
@Component
class Lines {

    private final Messages messages;
    private final Attachments attachments;

    Lines(Messages messages, Attachments attachments) {
        this.messages = messages;
        this.attachments = attachments;
    }

    List<Line> of(Seat seat, Thread thread, int from, int to) {
        List<Message> all = messages.of(seat, thread.id(), from, to);
        Map<UUID, List<Attachment>> files = attachments.on(seat, all.stream().filter(Message::readable).map(Message::id).toList());
        Integer read = thread.read();
        return all.stream().map(each -> new Line(seat, thread, each, files.getOrDefault(each.id(), List.of()),
                read != null && each.number() == read + 1 && !each.by(seat))).toList();
    }
}
