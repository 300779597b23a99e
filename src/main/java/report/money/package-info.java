/** Money of plans: budgets, settlements and sources in exact yen, and their sums. */
@NullMarked
package report.money;

import org.jspecify.annotations.NullMarked;
