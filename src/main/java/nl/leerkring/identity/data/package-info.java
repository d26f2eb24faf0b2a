/** What we know of somebody: to take along, and to have deleted. */
@NullMarked
package nl.leerkring.identity.data;

import org.jspecify.annotations.NullMarked;
