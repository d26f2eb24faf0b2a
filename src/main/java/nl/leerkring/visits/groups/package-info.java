/** Loopgroepen: who walks with whom on a visit; dealt out over organisations, changed by hand, and on paper. */
@NullMarked
package nl.leerkring.visits.groups;

import org.jspecify.annotations.NullMarked;
