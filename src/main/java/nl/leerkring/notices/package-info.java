/**
 * Meldingen: tell a person something – by mail, on screen – once, with the reason and a way to change it. Stands on people.
 *
 * <p>Publishes in SQL: notices.unread, notices.told, notices.mailed, notices.unwanted.
 */
@ApplicationModule(displayName = "meldingen", allowedDependencies = {"web", "web :: *", "database", "people"})
@NullMarked
package nl.leerkring.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
