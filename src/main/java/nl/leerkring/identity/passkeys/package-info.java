/** Passkeys, and where somebody is signed in. */
@NullMarked
package nl.leerkring.identity.passkeys;

import org.jspecify.annotations.NullMarked;
