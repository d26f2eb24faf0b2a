/** What somebody looks for, and what she finds: one page for all her circles, and suggestions while she types. */
@NullMarked
package nl.leerkring.search.finding;

import org.jspecify.annotations.NullMarked;
