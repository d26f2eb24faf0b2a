package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

record AnsweredMail(Contribution contribution, Expert expert) implements Letter {

    boolean comes() {
        return expert.answer() == Expert.Answer.YES;
    }

    @Override
    public Text subject() {
        return comes() ? contribution.occasion().subject(expert.name() + " komt", expert.name() + " is coming")
                : contribution.occasion().subject(expert.name() + " kan niet", expert.name() + " can’t come");
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je deze gast-expert uitnodigde.", "You are getting this message because you invited this guest expert.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk het onderdeel", "View the item"), contribution.href());
    }
}
