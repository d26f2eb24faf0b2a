/** The audit log, for administrators: who did what that matters to security. Looking at it is noted too. */
@NullMarked
package nl.leerkring.activity.audit;

import org.jspecify.annotations.NullMarked;
