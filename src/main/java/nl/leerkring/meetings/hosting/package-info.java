/** The roles that go round: who receives a meeting, who writes its report; and two meetings that become one. */
@NullMarked
package nl.leerkring.meetings.hosting;

import org.jspecify.annotations.NullMarked;
