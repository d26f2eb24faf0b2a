/**
 * Het web: how we speak with a browser – pages, layout, components, language, live hints. Stands on {@code database}.
 */
@ApplicationModule(displayName = "web", allowedDependencies = "database")
@NullMarked
package nl.leerkring.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
