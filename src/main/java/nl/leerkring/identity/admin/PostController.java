package nl.leerkring.identity.admin;

import java.util.List;
import java.util.UUID;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.notices.Outbox;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The mail that left, waits or failed. What is in a mail is shown only where there is no mail server: then this is the letterbox. */
@Controller
class PostController implements AdminEntry {

    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final boolean letterbox;

    PostController(Outbox outbox, ApplicationEventPublisher events, @Value("${leerkring.smtp.url:}") String server) {
        this.outbox = outbox;
        this.events = events;
        this.letterbox = server.isBlank();
    }

    @GetMapping("/beheer/post")
    PostPage list(Administrator administrator, Form form) {
        Outbox.Wanted wanted = new Outbox.Wanted(Coded.said(Outbox.State.class, form.value("staat")), form.optional("adres", 254), form.id("voor"), form.id("na"));
        return new PostPage(form, wanted, form.bad() ? new Outbox.Stretch(List.of(), false, false) : outbox.stretch(wanted), letterbox);
    }

    @GetMapping("/beheer/post/{id}")
    MailPage one(Administrator administrator, @PathVariable UUID id) {
        Outbox.Mail mail = outbox.find(id).orElseThrow(Missing::new);
        if (letterbox) {
            audit(administrator, "mail read", mail);
        }
        return new MailPage(mail, letterbox);
    }

    @PostMapping("/beheer/post/{id}/herhaling")
    Redirect again(Administrator administrator, @PathVariable UUID id) {
        Outbox.Mail mail = outbox.find(id).orElseThrow(Missing::new);
        if (!outbox.again(id)) {
            throw new Missing();
        }
        audit(administrator, "mail sent again", mail);
        return Redirect.to("/beheer/post").saying("De mail gaat opnieuw op weg.", "The email is on its way again.");
    }

    @PostMapping("/beheer/post/{id}/einde")
    Redirect stop(Administrator administrator, @PathVariable UUID id) {
        Outbox.Mail mail = outbox.find(id).orElseThrow(Missing::new);
        if (!outbox.stop(id)) {
            throw new Missing();
        }
        audit(administrator, "mail stopped", mail);
        return Redirect.to("/beheer/post").saying("De mail wordt niet verstuurd.", "The email will not be sent.");
    }

    private void audit(Administrator by, String action, Outbox.Mail mail) {
        String to = mail.person() == null ? "outside" : mail.person().toString();
        events.publishEvent(new Audited(by.person(), action, to + " " + mail.kind() + " " + mail.id(), true, by.viewer().origin()));
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Link link(Language language) {
        return Link.to(language == Language.NL ? "Post" : "Email", "/beheer/post");
    }
}
