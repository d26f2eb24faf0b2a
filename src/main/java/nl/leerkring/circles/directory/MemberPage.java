package nl.leerkring.circles.directory;

import nl.leerkring.circles.Seat;
import nl.leerkring.notices.Fault;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param fault why mail does not reach this person; for coordinators */
record MemberPage(Seat seat, Member member, @Nullable Fault fault) implements Page {

    @Override
    public Text title() {
        return Text.of(member.name(), member.name());
    }

    String href() {
        return seat.href() + "/mensen";
    }

    boolean me() {
        return seat.who().equals(member.id());
    }
}
