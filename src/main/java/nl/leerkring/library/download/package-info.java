/** How a file goes out: to who may see what it hangs on. */
@NullMarked
package nl.leerkring.library.download;

import org.jspecify.annotations.NullMarked;
