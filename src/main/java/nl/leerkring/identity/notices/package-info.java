/** What is told on screen, and what somebody wants to hear. */
@NullMarked
package nl.leerkring.identity.notices;

import org.jspecify.annotations.NullMarked;
