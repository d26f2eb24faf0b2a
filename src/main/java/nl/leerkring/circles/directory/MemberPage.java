package nl.leerkring.circles.directory;

import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record MemberPage(Seat seat, Member member) implements Page {

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
