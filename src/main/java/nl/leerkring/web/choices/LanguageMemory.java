package nl.leerkring.web.choices;

import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.web.Language;

/** Keeps the language of somebody who is known, so that mails follow it too. Implemented by the module that knows people. */
public interface LanguageMemory {
    void keep(HttpServletRequest request, Language language);
}
