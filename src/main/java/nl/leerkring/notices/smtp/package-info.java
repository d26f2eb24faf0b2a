/** Brings mail away, by SMTP. */
@NullMarked
package nl.leerkring.notices.smtp;

import org.jspecify.annotations.NullMarked;
