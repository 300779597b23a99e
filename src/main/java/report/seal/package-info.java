/**
 * The sealed plan: what a council or a head approved, value by value, so that whatever changes
 * afterwards is noticed. See docs/decisions/0026.
 */
@NullMarked
package report.seal;

import org.jspecify.annotations.NullMarked;
