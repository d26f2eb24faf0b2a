/** Reading and writing in a conversation, and finding one. */
@NullMarked
package nl.leerkring.discussions.threads;

import org.jspecify.annotations.NullMarked;
