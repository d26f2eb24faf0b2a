package nl.leerkring.web.components;

import nl.leerkring.web.Text;

/** Something that came of something else. @param stage "kennisvraag · loopt" */
public record Grown(String title, Text stage, String href) {}
