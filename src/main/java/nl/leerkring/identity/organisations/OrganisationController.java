package nl.leerkring.identity.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.database.Database;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.people.Organisation;
import nl.leerkring.people.OrganisationId;
import nl.leerkring.people.Organisations;
import nl.leerkring.people.People;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class OrganisationController implements AdminEntry {

    private static final String HERE = "/beheer/organisaties";

    private final Organisations organisations;
    private final People people;
    private final Database database;
    private final ApplicationEventPublisher events;

    OrganisationController(Organisations organisations, People people, Database database, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.people = people;
        this.database = database;
        this.events = events;
    }

    @GetMapping(HERE)
    OrganisationsPage list(Administrator administrator, Form form) {
        Integer asked = form.number("pagina", 1, 10_000);
        int page = asked == null ? 1 : asked;
        String words = form.optional("zoek", 100);
        String kind = form.has("soort", "gemeente") ? "municipality" : form.has("soort", "overig") ? "other" : "";
        return new OrganisationsPage(form, organisations.page(administrator, words, kind, (page - 1) * OrganisationsPage.PER_PAGE, OrganisationsPage.PER_PAGE),
                organisations.count(administrator, words, kind), page);
    }

    @GetMapping(HERE + "/nieuw")
    OrganisationPage fresh(Administrator administrator) {
        return new OrganisationPage(null, Form.empty(), false);
    }

    @PostMapping(HERE)
    Answer add(Administrator administrator, Form form) {
        String name = form.text("naam", 120);
        List<String> domains = domains(administrator, form, null);
        Optional<OrganisationId> added = form.bad() ? Optional.empty()
                : noted(administrator, "organisation added", name, () -> organisations.add(administrator, name, domains));
        if (!form.bad() && added.isEmpty()) {
            nameTaken(form);
        }
        if (form.bad()) {
            return new OrganisationPage(null, form, false);
        }
        return Redirect.to(HERE + "/" + added.orElseThrow()).saying(name + " staat erbij.", name + " is added.");
    }

    @GetMapping(HERE + "/{id}")
    OrganisationPage one(Administrator administrator, @PathVariable UUID id) {
        Organisation organisation = find(administrator, id);
        return new OrganisationPage(organisation, Form.empty().with("naam", organisation.name()).with("domeinen", String.join("\n", organisation.domains()))
                .with("versie", organisation.version()), false);
    }

    @PostMapping(HERE + "/{id}")
    Answer change(Administrator administrator, @PathVariable UUID id, Form form) {
        Organisation now = find(administrator, id);
        String name = now.municipality() ? now.name() : form.text("naam", 120);
        List<String> domains = domains(administrator, form, now.id());
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (organisations.taken(administrator, name, now.id()) && !now.municipality()) {
            nameTaken(form);
        }
        if (form.bad()) {
            return new OrganisationPage(now, form, false);
        }
        if (noted(administrator, "organisation changed", name, () -> organisations.change(administrator, now.id(), name, domains, version == null ? 0 : version)).isEmpty()) {
            return new OrganisationPage(now, form.with("versie", now.version()), true);
        }
        return Redirect.to(HERE + "/" + id).saying("Bewaard.", "Saved.");
    }

    @GetMapping(HERE + "/{id}/samenvoeging")
    MergePage merging(Administrator administrator, @PathVariable UUID id) {
        return new MergePage(typed(administrator, id), people.organisations(administrator), Form.empty());
    }

    @PostMapping(HERE + "/{id}/samenvoeging")
    Answer merge(Administrator administrator, @PathVariable UUID id, Form form) {
        Organisation from = typed(administrator, id);
        String name = form.text("naar", 120);
        Organisation into = form.bad() ? null : organisations.named(administrator, name).orElse(null);
        if (!form.bad() && into == null) {
            form.wrong("naar", "Deze organisatie is er niet. Kies er een uit de lijst.", "There is no such organisation. Choose one from the list.");
        }
        if (into != null && into.id().equals(from.id())) {
            form.wrong("naar", "Dit is dezelfde organisatie.", "This is the same organisation.");
        }
        if (into == null || form.bad()) {
            return new MergePage(from, people.organisations(administrator), form);
        }
        noted(administrator, "organisations merged", from.name() + " → " + into.name(), () -> organisations.merge(administrator, from.id(), into.id())).orElseThrow(() -> new Refused("Een van de twee is ondertussen al samengevoegd. Kijk in de lijst.",
                "One of the two has already been merged. Check the list."));
        return Redirect.to(HERE + "/" + into.id()).saying("‘" + from.name() + "’ hoort nu bij ‘" + into.name() + "’.", "‘" + from.name() + "’ now belongs to ‘" + into.name() + "’.");
    }

    private List<String> domains(Administrator administrator, Form form, @Nullable OrganisationId except) {
        List<String> domains = Domains.read(form);
        if (form.error("domeinen") == null) {
            organisations.claimed(administrator, domains, except).ifPresent(other -> form.wrong("domeinen", "Een van deze domeinen hoort al bij ‘" + other + "’.",
                    "One of these domains already belongs to ‘" + other + "’."));
        }
        return domains;
    }

    private static void nameTaken(Form form) {
        form.wrong("naam", "Zo heet al een organisatie, of zo heette er een.", "There is, or was, already an organisation with this name.");
    }

    private Organisation find(Administrator administrator, UUID id) {
        return organisations.find(administrator, new OrganisationId(id)).orElseThrow(Missing::new);
    }

    /** One that somebody typed; a municipality does not go into another. */
    private Organisation typed(Administrator administrator, UUID id) {
        Organisation organisation = find(administrator, id);
        if (organisation.municipality()) {
            throw new Missing();
        }
        return organisation;
    }

    /** No deed without its line: both in one transaction. */
    private <T> Optional<T> noted(Administrator by, String action, String object, Supplier<Optional<T>> deed) {
        return database.write(by, sql -> {
            Optional<T> done = deed.get();
            done.ifPresent(it -> events.publishEvent(new Audited(by.person(), action, object, true, by.viewer().origin())));
            return done;
        });
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Link link(Language language) {
        return Link.to(language == Language.NL ? "Organisaties" : "Organisations", HERE);
    }
}
