package nl.leerkring.meetings.planned;

import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.notices.Post;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * One mail that goes by itself, to read and to write something above.
 *
 * @param href    of the mails of that meeting
 * @param preview how it reads as things stand
 * @param unsaved with what is typed now, which is not kept yet
 */
record WordsPage(String href, Planned mail, Post.Preview preview, boolean unsaved, Form form) implements Page {

    @Override
    public Text title() {
        return mail.what();
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }
}
