package nl.leerkring.circles.applications;

import nl.leerkring.circles.applications.Application.Choice;
import nl.leerkring.notices.Post;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param list    the address of all applications
 * @param preview the mail as it would go
 * @param stale   somebody decided, or the applicant changed it, while this page was open
 */
record DecisionPage(String list, Intake intake, Choice choice, Form form, Post.Preview preview, boolean stale) implements Page {

    @Override
    public Text title() {
        return choice.act();
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() ? 422 : 200;
    }

    Application application() {
        return intake.application();
    }

    boolean possible() {
        return application().takes(choice);
    }

    String href() {
        return list + "/" + application().id();
    }
}
