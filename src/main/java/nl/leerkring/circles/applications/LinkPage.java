package nl.leerkring.circles.applications;

import nl.leerkring.circles.applications.Application.State;
import nl.leerkring.circles.applications.Applications.Opened;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What the applicant sees behind the link. Never what coordinators noted. */
record LinkPage(String token, Opened opened) implements Page {

    @Override
    public Text title() {
        return Text.of("Je aanmelding", "Your application");
    }

    Application application() {
        return opened.application();
    }

    boolean unconfirmed() {
        return application().state() == State.UNCONFIRMED;
    }

    boolean open() {
        return application().undecided() && !opened.archived();
    }

    Text explanation() {
        return switch (application().state()) {
            case UNCONFIRMED -> Text.of("Klopt dit? Bevestig het dan. Pas daarna lezen de coördinatoren je aanmelding.",
                    "Is this right? Then confirm it. The coordinators only read your application after that.");
            case NEW -> Text.of("Je aanmelding is binnen. De coördinatoren lezen die; je krijgt een mail als ze besloten hebben.",
                    "Your application has arrived. The coordinators will read it, and you will get an email when they have decided.");
            case WAITING -> Text.of("Je staat op de wachtlijst. Komt er een plek vrij, dan krijg je een mail.",
                    "You are on the waiting list. If a place becomes free, you will get an email.");
            case ACCEPTED -> Text.of("Je kunt meedoen. In je mail staat de link waarmee je binnenkomt.", "You can join. The link to get in is in your email.");
            case DECLINED -> Text.of("Er was deze keer geen plek voor je.", "There was no place for you this time.");
            case WITHDRAWN -> Text.of("Je hebt deze aanmelding ingetrokken. Na negentig dagen verwijderen we die.", "You withdrew this application. It is deleted after ninety days.");
        };
    }
}
