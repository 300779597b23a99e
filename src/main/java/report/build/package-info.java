/**
 * What a build needs to turn a book into outputs: its formats, its templates, and the fingerprint
 * of its inputs.
 */
@NullMarked
package report.build;

import org.jspecify.annotations.NullMarked;
