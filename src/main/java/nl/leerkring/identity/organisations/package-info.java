/** Where people work, kept in order: searched, added, with their mail domains, and doubles merged. */
@NullMarked
package nl.leerkring.identity.organisations;

import org.jspecify.annotations.NullMarked;
