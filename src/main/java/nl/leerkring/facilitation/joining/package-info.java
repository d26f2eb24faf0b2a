/** Joining a run without an account: by its code, or by the QR code on the wall. */
@NullMarked
package nl.leerkring.facilitation.joining;

import org.jspecify.annotations.NullMarked;
