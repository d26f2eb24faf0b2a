package nl.leerkring.network.introductions;

import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;

/** Somebody would like to be introduced to you. How to reach her is not in it, nor does she learn anything by it. */
record RequestMail(Introduction asked, String token) implements Letter {

    /** It is the notice on screen as well, which outlives her when she has her data deleted: no name. */
    @Override
    public Text subject() {
        return Text.of("Leerkring: iemand wil met je kennismaken", "Leerkring: somebody would like to meet you");
    }

    @Override
    public Topic topic() {
        return Topic.NETWORK;
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt dit bericht omdat je ervoor koos om gevonden te worden in het netwerk. Zeg je nee of niets, dan hoort de ander niet waarom.",
                "You are getting this message because you chose to be found in the network. If you say no or nothing, the other does not hear why.");
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return Introductions.HERE;
    }

    @Override
    public Reply reply() {
        return new Reply(IntroductionByMail.KIND, asked.id(), asked.ends(), Text.of("Of antwoord op deze mail met ‘ja’ of ‘nee’. Wat je er verder bij schrijft, sturen we niet door.",
                "Or answer this email with ‘yes’ or ‘no’. Whatever else you write is not passed on."));
    }

    /** Where one answers, not signed in; a press of a button there counts, not the visit. */
    String answer(boolean yes) {
        return "/kennismaking/" + token + (yes ? "?antwoord=ja" : "?antwoord=nee");
    }
}
