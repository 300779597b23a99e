/**
 * Figures with units as written on paper (90％以上, 約153万円), and the strict grammar that reads them.
 */
@NullMarked
package report.quantity;

import org.jspecify.annotations.NullMarked;
