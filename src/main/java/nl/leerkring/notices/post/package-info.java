@NullMarked
package nl.leerkring.notices.post;

import org.jspecify.annotations.NullMarked;
