/**
 * The fields of plan files: values of each kind, lists, ids and references, each reported at its
 * location.
 */
@NullMarked
package report.read.field;

import org.jspecify.annotations.NullMarked;
