/** Who seeks what another offers, and being introduced to each other when both want it. */
@NullMarked
package nl.leerkring.network.introductions;

import org.jspecify.annotations.NullMarked;
