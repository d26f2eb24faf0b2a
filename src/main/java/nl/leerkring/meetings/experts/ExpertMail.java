package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record ExpertMail(Contribution contribution, String by, String token, boolean again) implements Letter {

    @Override
    public Text subject() {
        return contribution.occasion().subject("wil jij bijdragen aan ‘" + contribution.item().title() + "’?", "will you contribute to ‘" + contribution.item().title() + "’?");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + by + " je uitnodigt als gast-expert. Wil je niet? Laat het weten op de pagina, dan hoor je niets meer.",
                "You are getting this email because " + by + " invites you as a guest expert. If you do not want to, say so on the page and you will not hear from us again.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de uitnodiging", "View the invitation"), "/gast/" + token);
    }
}
