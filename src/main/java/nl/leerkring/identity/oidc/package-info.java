/** Signing in by the organisation where somebody works (OpenID Connect). */
@NullMarked
package nl.leerkring.identity.oidc;

import org.jspecify.annotations.NullMarked;
