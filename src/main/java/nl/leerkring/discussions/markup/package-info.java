/** What people type, as markup that is safe to show. */
@NullMarked
package nl.leerkring.discussions.markup;

import org.jspecify.annotations.NullMarked;
