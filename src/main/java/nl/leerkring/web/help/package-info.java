/** Short pages of help, one for each role, in two languages. The texts lie beside this file as Markdown. */
@NullMarked
package nl.leerkring.web.help;

import org.jspecify.annotations.NullMarked;
