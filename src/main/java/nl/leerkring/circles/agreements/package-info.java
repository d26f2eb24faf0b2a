/** What people agree on with each other: read by everybody, accepted when joining and again when it changed. */
@NullMarked
package nl.leerkring.circles.agreements;

import org.jspecify.annotations.NullMarked;
