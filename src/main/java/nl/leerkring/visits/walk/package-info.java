/** Op pad: the page of a visit on a phone; what people see, ask and take home at each stop, and their photos, also without a network. */
@NullMarked
package nl.leerkring.visits.walk;

import org.jspecify.annotations.NullMarked;
