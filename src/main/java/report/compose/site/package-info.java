/**
 * What a book says of itself to those who find it on the web: what was published and changed, and
 * when.
 */
@NullMarked
package report.compose.site;

import org.jspecify.annotations.NullMarked;
