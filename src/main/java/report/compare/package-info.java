/** What differs between two versions of a plan: of two years, two revisions, or two dates. */
@NullMarked
package report.compare;

import org.jspecify.annotations.NullMarked;
