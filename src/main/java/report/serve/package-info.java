/**
 * The local preview: the last build, on 127.0.0.1 only, and the files that affect it. It is
 * independent of plans; the caller specifies how to build.
 */
@NullMarked
package report.serve;

import org.jspecify.annotations.NullMarked;
