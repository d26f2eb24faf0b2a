package nl.leerkring.identity.oidc;

import java.util.UUID;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Administrators keep the organisations whose sign-in is accepted. */
@Controller
class IssuerController implements AdminEntry {

    private static final String HERE = "/beheer/inloggen";

    private final Issuers issuers;
    private final Accounts accounts;
    private final Connections connections;
    private final Outgoing outgoing;
    private final ApplicationEventPublisher events;

    IssuerController(Issuers issuers, Accounts accounts, Connections connections, Outgoing outgoing, ApplicationEventPublisher events) {
        this.issuers = issuers;
        this.accounts = accounts;
        this.connections = connections;
        this.outgoing = outgoing;
        this.events = events;
    }

    @GetMapping(HERE)
    IssuersPage list(Administrator administrator) {
        return new IssuersPage(issuers.all(administrator));
    }

    @GetMapping(HERE + "/nieuw")
    NewIssuerPage blank(Administrator administrator) {
        return new NewIssuerPage(Form.empty().with("scopes", "openid email profile"), false);
    }

    @PostMapping(HERE)
    Answer add(Administrator administrator, Form form) {
        IssuerForm.Typed typed = IssuerForm.read(form, outgoing);
        if (form.bad()) {
            return new NewIssuerPage(form, true);
        }
        try {
            return Redirect.to(HERE + "/" + issuers.add(administrator, typed)).saying(typed.name() + " is toegevoegd en staat nog uit.",
                    typed.name() + " is added and is still off.");
        } catch (Issuers.DomainTaken taken) {
            return new NewIssuerPage(taken(form), true);
        }
    }

    @GetMapping(HERE + "/{id}")
    IssuerPage one(Administrator administrator, @PathVariable UUID id) {
        Issuer issuer = find(id);
        return page(administrator, issuer, IssuerForm.of(issuer), null);
    }

    @PostMapping(HERE + "/{id}")
    Answer save(Administrator administrator, @PathVariable UUID id, Form form) {
        Issuer issuer = find(id);
        IssuerForm.Typed typed = IssuerForm.read(form, outgoing);
        if (issuer.open() && typed.client().isEmpty()) {
            form.wrong("client", "Zet deze organisatie eerst uit, of vul dit in.", "Turn this organisation off first, or fill this in.");
        }
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        if (form.bad()) {
            return page(administrator, issuer, form, null);
        }
        try {
            if (!issuers.save(administrator, id, version == null ? 0 : version, typed)) {
                return page(administrator, issuer, form.with("versie", issuer.version()).wrong("naam",
                        "Iemand anders veranderde dit intussen. Kijk het na en bewaar nog een keer.",
                        "Somebody else has changed this in the meantime. Check it and save again."), null);
            }
        } catch (Issuers.DomainTaken taken) {
            return page(administrator, issuer, taken(form), null);
        }
        return Redirect.to(HERE + "/" + id).saying("Bewaard.", "Saved.");
    }

    /** Tells in plain words what is wrong; changes nothing. */
    @PostMapping(HERE + "/{id}/proef")
    IssuerPage probe(Administrator administrator, @PathVariable UUID id) {
        Issuer issuer = find(id);
        return page(administrator, issuer, IssuerForm.of(issuer), trouble(administrator, issuer));
    }

    @PostMapping(HERE + "/{id}/openstelling")
    Answer open(Administrator administrator, @PathVariable UUID id) {
        Issuer issuer = find(id);
        if (issuer.client().isEmpty()) {
            Form form = IssuerForm.of(issuer).wrong("client", "Vul dit in en bewaar het. Daarna kan het aan.", "Fill this in and save it. Then it can be turned on.");
            return page(administrator, issuer, form, null);
        }
        IssuerPage.Probe probe = trouble(administrator, issuer);
        if (!probe.fine()) {
            return page(administrator, issuer, IssuerForm.of(issuer), probe);
        }
        issuers.open(administrator, issuer, true);
        return Redirect.to(HERE + "/" + id).saying("Mensen van " + issuer.name() + " kunnen nu hun eigen inlog gebruiken.",
                "People from " + issuer.name() + " can now use their own sign-in.").undo(HERE + "/" + id + "/sluiting");
    }

    @PostMapping(HERE + "/{id}/sluiting")
    Redirect close(Administrator administrator, @PathVariable UUID id) {
        Issuer issuer = find(id);
        issuers.open(administrator, issuer, false);
        return Redirect.to(HERE + "/" + id).saying("De inlog van " + issuer.name() + " staat uit.", "Sign-in for " + issuer.name() + " is off.");
    }

    @PostMapping(HERE + "/{id}/koppelingen/einde")
    Redirect forget(Administrator administrator, @PathVariable UUID id) {
        accounts.forget(administrator, find(id));
        return Redirect.to(HERE + "/" + id).saying("Iedereen wordt de volgende keer opnieuw herkend aan het mailadres.",
                "Next time everybody will be recognised by their email address again.");
    }

    @GetMapping(HERE + "/{id}/einde")
    RemoveIssuerPage sure(Administrator administrator, @PathVariable UUID id) {
        return new RemoveIssuerPage(find(id));
    }

    @PostMapping(HERE + "/{id}/einde")
    Redirect remove(Administrator administrator, @PathVariable UUID id) {
        Issuer issuer = find(id);
        if (issuer.open()) {
            throw new Refused("Zet deze organisatie eerst uit.", "Turn this organisation off first.");
        }
        issuers.remove(administrator, issuer);
        return Redirect.to(HERE).saying(issuer.name() + " is verwijderd.", issuer.name() + " is removed.");
    }

    private IssuerPage.Probe trouble(Administrator by, Issuer issuer) {
        IssuerPage.Probe probe;
        try {
            connections.probe(issuer);
            probe = new IssuerPage.Probe(true, Text.of("De verbinding werkt: we vonden de beschrijving en de sleutels.",
                    "The connection works: we found the configuration and the keys."));
        } catch (Trouble trouble) {
            probe = new IssuerPage.Probe(false, trouble.told());
        }
        events.publishEvent(new Audited(by.person(), "issuer tested", issuer.name() + " " + issuer.id(), probe.fine(), by.viewer().origin()));
        return probe;
    }

    private IssuerPage page(Administrator administrator, Issuer issuer, Form form, IssuerPage.@Nullable Probe probe) {
        return new IssuerPage(issuer, form, connections.back(issuer), accounts.count(administrator, issuer), probe);
    }

    private Issuer find(UUID id) {
        return issuers.find(id).orElseThrow(Missing::new);
    }

    private static Form taken(Form form) {
        return form.wrong("domeinen", "Een van deze domeinen hoort al bij een andere organisatie.", "One of these domains already belongs to another organisation.");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Link link(Language language) {
        return Link.to(language == Language.NL ? "Inloggen bij organisaties" : "Organisation sign-in", HERE);
    }
}
