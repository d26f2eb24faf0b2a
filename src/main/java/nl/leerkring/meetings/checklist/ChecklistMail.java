package nl.leerkring.meetings.checklist;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record ChecklistMail(String circleName, List<Line> lines) implements Letter {

    /** @param href the checklist it stands on */
    record Line(String what, String theme, String href, LocalDate due, boolean late) {
    }

    @Override
    public Text subject() {
        return Text.of(circleName + ": op je lijst deze week", circleName + ": on your list this week");
    }

    @Override
    public Topic topic() {
        return Topic.REMINDERS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht, hooguit één keer per week, omdat jij een bijeenkomst van " + circleName + " mee voorbereidt.",
                "You are getting this message, at most once a week, because you are helping to prepare a meeting of " + circleName + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de checklist", "Go to the checklist"), lines.getFirst().href());
    }
}
