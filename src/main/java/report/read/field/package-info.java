/**
 * The fields of plan files: values of each kind, lists, ids and what they refer to, each reported
 * at its place.
 */
@NullMarked
package report.read.field;

import org.jspecify.annotations.NullMarked;
