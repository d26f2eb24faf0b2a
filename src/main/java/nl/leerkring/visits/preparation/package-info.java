/** Voorbereiding: who organises the day and the people of the host tell what the project is, lay out the route and say whom one meets. */
@NullMarked
package nl.leerkring.visits.preparation;

import org.jspecify.annotations.NullMarked;
