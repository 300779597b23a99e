/**
 * The index that pages are searched with: which texts stand where, as a script that a page loads
 * without a server.
 */
@NullMarked
package report.page.search;

import org.jspecify.annotations.NullMarked;
