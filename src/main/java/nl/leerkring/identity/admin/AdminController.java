package nl.leerkring.identity.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.people.Person;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class AdminController {

    private final Administrators administrators;
    private final SessionCookie cookie;
    private final List<AdminEntry> entries;

    AdminController(Administrators administrators, SessionCookie cookie, List<AdminEntry> entries) {
        this.administrators = administrators;
        this.cookie = cookie;
        this.entries = entries.stream().sorted(Comparator.comparingInt(AdminEntry::order)).toList();
    }

    @GetMapping("/beheer")
    AdminPage page(Administrator administrator, Language language) {
        return page(administrator, language, Form.empty());
    }

    @PostMapping("/beheer/beheerders")
    Answer add(Administrator administrator, Language language, Form form) {
        String name = form.text("naam", 120);
        String email = form.email("email");
        if (form.bad()) {
            return page(administrator, language, form);
        }
        administrators.add(administrator, name, email);
        return Redirect.to("/beheer").saying(name + " is nu beheerder.", name + " is now an administrator.");
    }

    @PostMapping("/beheer/beheerders/{id}/einde")
    Redirect remove(Administrator administrator, @PathVariable UUID id) {
        if (!administrators.remove(administrator, id)) {
            throw new Refused("Er moet een beheerder blijven. Voeg eerst iemand anders toe.", "There has to be at least one administrator. Add somebody else first.");
        }
        return Redirect.to("/beheer").saying("Die persoon is geen beheerder meer.", "That person is no longer an administrator.");
    }

    @Open("the link is the key, and it is printed where only the operator looks")
    @GetMapping("/eerste-beheerder/{token}")
    FirstPage first(@PathVariable String token) {
        if (!administrators.valid(token)) {
            throw new Missing();
        }
        return new FirstPage(token, Form.empty());
    }

    @Open("the link is the key")
    @PostMapping("/eerste-beheerder/{token}")
    Answer begin(@PathVariable String token, Form form, Language language, HttpServletRequest request, HttpServletResponse response) {
        if (!administrators.valid(token)) {
            throw new Missing();
        }
        String name = form.text("naam", 120);
        String email = form.email("email");
        if (form.bad()) {
            return new FirstPage(token, form);
        }
        Optional<Person> person = administrators.first(token, name, email, language, request.getRemoteAddr());
        cookie.signIn(person.orElseThrow(Missing::new).id(), "invitation", request, response);
        return Redirect.to("/beheer").saying("Je bent de eerste beheerder.", "You are the first administrator.");
    }

    private AdminPage page(Administrator administrator, Language language, Form form) {
        return new AdminPage(entries.stream().map(entry -> entry.link(language)).toList(), administrators.all(administrator), form);
    }
}
