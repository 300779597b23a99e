/**
 * Goals over the years: the same goal in the books of several years, its figures as a series, and
 * where the series breaks.
 */
@NullMarked
package report.series;

import org.jspecify.annotations.NullMarked;
