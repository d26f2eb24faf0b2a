/** Who wants to be found, to search in. */
@NullMarked
package nl.leerkring.network.directory;

import org.jspecify.annotations.NullMarked;
