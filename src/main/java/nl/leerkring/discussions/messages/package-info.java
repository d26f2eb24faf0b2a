/** One message: what its writer and those who decide can do with it. */
@NullMarked
package nl.leerkring.discussions.messages;

import org.jspecify.annotations.NullMarked;
