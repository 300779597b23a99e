/**
 * The local preview: what was built last, on 127.0.0.1 alone, and what changes files. It knows
 * nothing of plans; whoever starts it says how to build.
 */
@NullMarked
package report.serve;

import org.jspecify.annotations.NullMarked;
