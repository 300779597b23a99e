/** From files to the plan model: every key and value is checked, every finding has a location. */
@NullMarked
package report.read;

import org.jspecify.annotations.NullMarked;
