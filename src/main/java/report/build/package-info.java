/**
 * What a build makes a book into: its formats, its templates, and the fingerprint of all that it
 * depends on.
 */
@NullMarked
package report.build;

import org.jspecify.annotations.NullMarked;
