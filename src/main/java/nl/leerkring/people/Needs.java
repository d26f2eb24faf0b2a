package nl.leerkring.people;

import nl.leerkring.web.Form;

/** What somebody eats and needs to come in, as she wrote in her profile. Only she reads it there; she gives it to organisers herself. */
public record Needs(String diet, String access) {

    public static final int LONGEST = 300;
    public static final Needs NONE = new Needs("", "");

    /** What was typed; longer than {@link #LONGEST} is noted in the form. */
    public static Needs read(Form form) {
        return new Needs(form.optional("dieet", LONGEST), form.optional("toegang", LONGEST));
    }

    public Form form() {
        return Form.empty().with("dieet", diet).with("toegang", access);
    }
}
