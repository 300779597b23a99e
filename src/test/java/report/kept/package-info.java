@NullMarked
package report.kept;

import org.jspecify.annotations.NullMarked;
