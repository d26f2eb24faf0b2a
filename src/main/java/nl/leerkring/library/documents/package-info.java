/** One document of the shelf: add it, look at it, say what it is, its versions, the bin. */
@NullMarked
package nl.leerkring.library.documents;

import org.jspecify.annotations.NullMarked;
