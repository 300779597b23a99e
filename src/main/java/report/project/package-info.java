/** Which files a project consists of. */
@NullMarked
package report.project;

import org.jspecify.annotations.NullMarked;
