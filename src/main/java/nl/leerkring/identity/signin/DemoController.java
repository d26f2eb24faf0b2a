package nl.leerkring.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** In the demonstration one is somebody by one click. Outside it this address does not exist. */
@Controller
@ConditionalOnProperty("leerkring.demo")
class DemoController {

    private final DemoPeople demo;
    private final People people;
    private final SessionCookie cookie;

    DemoController(DemoPeople demo, People people, SessionCookie cookie) {
        this.demo = demo;
        this.people = people;
        this.cookie = cookie;
    }

    @Open("only in the demonstration, and only for the made-up people it names")
    @PostMapping("/demo/inloggen")
    Redirect enter(Form form, HttpServletRequest request, HttpServletResponse response) {
        String email = demo.find(form.value("email")).orElseThrow(Missing::new).email();
        Person person = people.byEmail(Key.house("the demonstration"), email).orElseThrow(Missing::new);
        cookie.signIn(person.id(), "demo", request, response);
        return Redirect.to(form.onward("naar"));
    }
}
