/** Meetings in people's own calendars: invitations by mail, feeds to subscribe to, and one day to download (RFC 5545, 5546, 7986). */
@NullMarked
package nl.leerkring.meetings.calendar;

import org.jspecify.annotations.NullMarked;
