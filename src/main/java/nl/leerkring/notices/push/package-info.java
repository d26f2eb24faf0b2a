/** Telling something on a device that is not looking, for who asked for that: the Push API of browsers. */
@NullMarked
package nl.leerkring.notices.push;

import org.jspecify.annotations.NullMarked;
