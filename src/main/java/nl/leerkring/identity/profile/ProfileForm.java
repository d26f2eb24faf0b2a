package nl.leerkring.identity.profile;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.people.Profile;
import nl.leerkring.web.Form;

/** Between a profile and its form. */
final class ProfileForm {

    private ProfileForm() {
    }

    static Form of(Profile profile) {
        return Form.empty().with("naam", profile.name()).with("gemeente", profile.organisation()).with("functie", profile.job())
                .with("leervraag", profile.question()).with("zoek", profile.seeks()).with("bied", profile.offers()).with("over", profile.about())
                .with("telefoon", profile.phone()).with("trefwoorden", String.join(", ", profile.tags()))
                .with("mail-zichtbaar", profile.showsEmail() ? "ja" : "").with("telefoon-zichtbaar", profile.showsPhone() ? "ja" : "")
                .with("voorstellen", profile.matched() ? "ja" : "").with("vraag-voor-experts", profile.questionForExperts() ? "ja" : "").with("versie", profile.version());
    }

    static Profile read(Form form) {
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        return new Profile(form.text("naam", 120), form.text("gemeente", 120), form.optional("functie", 120), form.optional("leervraag", 500),
                form.optional("zoek", 500), form.optional("bied", 500), form.optional("over", 2000), phone(form), tags(form),
                form.ticked("mail-zichtbaar"), form.ticked("telefoon-zichtbaar"), form.ticked("voorstellen"),
                form.ticked("vraag-voor-experts"), null, version == null ? 0 : version);
    }

    private static String phone(Form form) {
        String phone = form.optional("telefoon", 40);
        if (!phone.matches("[0-9+() -]*")) {
            form.wrong("telefoon", "Een telefoonnummer bestaat uit cijfers.", "A phone number consists of digits.");
        }
        return phone;
    }

    private static List<String> tags(Form form) {
        List<String> tags = Stream.of(form.optional("trefwoorden", 500).split("[,;\n]")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        if (tags.size() > Profile.MOST_TAGS) {
            form.wrong("trefwoorden", "Kies er hooguit " + Profile.MOST_TAGS + ".", "Choose " + Profile.MOST_TAGS + " at most.");
        }
        if (tags.stream().anyMatch(tag -> tag.length() > Profile.LONGEST_TAG)) {
            form.wrong("trefwoorden", "Een trefwoord is hooguit " + Profile.LONGEST_TAG + " tekens; zet er een komma tussen.",
                    "A keyword has " + Profile.LONGEST_TAG + " characters at most; put commas between them.");
        }
        return tags;
    }
}
