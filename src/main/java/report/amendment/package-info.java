/** 変更: what a plan was changed from, when and why, other than its targets and due dates. */
@NullMarked
package report.amendment;

import org.jspecify.annotations.NullMarked;
