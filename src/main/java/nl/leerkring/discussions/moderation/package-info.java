/** What should not be there: said by anybody, decided by coordinators. */
@NullMarked
package nl.leerkring.discussions.moderation;

import org.jspecify.annotations.NullMarked;
