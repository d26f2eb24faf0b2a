@NullMarked
package nl.leerkring.circles.live;

import org.jspecify.annotations.NullMarked;
