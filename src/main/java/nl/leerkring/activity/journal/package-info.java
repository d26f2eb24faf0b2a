@NullMarked
package nl.leerkring.activity.journal;

import org.jspecify.annotations.NullMarked;
