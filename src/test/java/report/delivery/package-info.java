@NullMarked
package report.delivery;

import org.jspecify.annotations.NullMarked;
