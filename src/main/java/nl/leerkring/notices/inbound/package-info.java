/** Mail that comes in: answers to what we asked, and reports of what did not arrive. */
@NullMarked
package nl.leerkring.notices.inbound;

import org.jspecify.annotations.NullMarked;
