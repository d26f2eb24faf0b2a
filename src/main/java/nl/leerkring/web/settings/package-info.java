/** What an operator sets, checked before anything starts. */
@NullMarked
package nl.leerkring.web.settings;

import org.jspecify.annotations.NullMarked;
