package nl.leerkring.meetings.planned;

import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param href of the mails of that meeting */
record WordsPage(String href, Planned mail, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Boven de mail", "Above the email");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
