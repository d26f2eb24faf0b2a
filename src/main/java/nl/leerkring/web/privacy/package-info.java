/** What is kept, by whom and how long: the privacy statement, the job that does what it says, and how to report a leak. */
@NullMarked
package nl.leerkring.web.privacy;

import org.jspecify.annotations.NullMarked;
