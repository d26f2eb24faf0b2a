/** What somebody tells about herself: her profile, her photo, her language. */
@NullMarked
package nl.leerkring.identity.profile;

import org.jspecify.annotations.NullMarked;
