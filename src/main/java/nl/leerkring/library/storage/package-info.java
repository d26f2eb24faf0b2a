/** Where the bytes of files are: on the disk, or with S3. */
@NullMarked
package nl.leerkring.library.storage;

import org.jspecify.annotations.NullMarked;
