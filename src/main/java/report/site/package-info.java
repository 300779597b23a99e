/** The site that a book is published on: its address, contact, license and icon. */
@NullMarked
package report.site;

import org.jspecify.annotations.NullMarked;
