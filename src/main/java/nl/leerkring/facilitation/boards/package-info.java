/** Boards: the notes of one question, to move, merge, vote for, answer and export; and the same as a list. */
@NullMarked
package nl.leerkring.facilitation.boards;

import org.jspecify.annotations.NullMarked;
