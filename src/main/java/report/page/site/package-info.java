/**
 * What pages say to search engines, feed readers and other sites, and the files that say it for all
 * of them.
 */
@NullMarked
package report.page.site;

import org.jspecify.annotations.NullMarked;
