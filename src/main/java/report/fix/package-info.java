/** What {@code validate --fix} makes of plans, tried on a copy before a file changes. */
@NullMarked
package report.fix;

import org.jspecify.annotations.NullMarked;
