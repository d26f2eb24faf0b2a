/** Cases: written down privately, looked over, offered, and chosen by who recognises them. */
@NullMarked
package nl.leerkring.intervision.cases;

import org.jspecify.annotations.NullMarked;
