/** Groups at an item of the programme: who sits together, about which case, by which method, and until when it is kept. */
@NullMarked
package nl.leerkring.intervision.groups;

import org.jspecify.annotations.NullMarked;
