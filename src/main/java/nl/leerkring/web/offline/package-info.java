/** Without a network: the service worker, and the page that says so. */
@NullMarked
package nl.leerkring.web.offline;

import org.jspecify.annotations.NullMarked;
