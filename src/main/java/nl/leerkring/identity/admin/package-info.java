/** The administration: who administers, and the mail that leaves. */
@NullMarked
package nl.leerkring.identity.admin;

import org.jspecify.annotations.NullMarked;
