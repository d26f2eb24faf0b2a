@NullMarked
package nl.leerkring.meetings.home;

import org.jspecify.annotations.NullMarked;
