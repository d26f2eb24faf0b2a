/** What remains of a group: the case on the page of its round, agreements, the bringer's next step, and what she releases. */
@NullMarked
package nl.leerkring.intervision.remains;

import org.jspecify.annotations.NullMarked;
