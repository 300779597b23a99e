/**
 * Files of office programs: their parts and the XML in them, read within limits; no link is
 * followed.
 */
@NullMarked
package report.office;

import org.jspecify.annotations.NullMarked;
