package nl.leerkring.identity.oidc;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** Somebody came back from an issuer and does not come in. */
final class NotAdmitted extends RuntimeException {

    private final Reason reason;

    NotAdmitted(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    enum Reason implements Coded {
        EXPIRED("Deze poging is verlopen of al gebruikt. Begin opnieuw.", "This attempt has expired or has already been used. Please start again."),
        STOPPED("Je bent niet ingelogd bij je organisatie: je stopte, of het mocht niet.", "You did not sign in at your organisation: you cancelled, or it was not allowed."),
        SILENT("Je organisatie geeft nu geen antwoord. Probeer het later nog eens.", "Your organisation is not responding. Try again later."),
        NOT_CONNECTED("Leerkring en je organisatie zijn niet goed op elkaar aangesloten. De beheerder kan dat herstellen.",
                "Leerkring and your organisation are not connected properly. The administrator can fix that."),
        NOT_RIGHT("Het antwoord van je organisatie klopt niet, dus we lieten niemand binnen.", "The response from your organisation is not valid, so we let nobody in."),
        NO_MAIL("Je organisatie geeft geen bevestigd mailadres door. Daaraan herkennen we je.", "Your organisation does not pass on a verified email address. That is how we recognise you."),
        FOREIGN("Je mailadres hoort niet bij deze organisatie.", "Your email address does not belong to this organisation."),
        UNKNOWN("Je bent ingelogd bij je organisatie, maar hier kennen we je mailadres nog niet. Vraag de coördinator van je leerkring om een uitnodiging.",
                "You are signed in at your organisation, but we do not know your email address here yet. Ask the coordinator of your circle for an invitation."),
        OTHER_ACCOUNT("Bij je mailadres hoort hier al een ander account van je organisatie. De beheerder kan dat herstellen.",
                "Your email address here already belongs to another account at your organisation. The administrator can fix that."),
        TOO_OFTEN("Dit werd te vaak geprobeerd. Wacht een kwartier.", "Too many attempts. Wait fifteen minutes.");

        private final Text told;

        Reason(String nl, String en) {
            this.told = Text.of(nl, en);
        }

        Text told() {
            return told;
        }
    }
}
