/**
 * Changes YAML files at a path and keeps every other byte; the files of one run change together or
 * not at all. See docs/decisions/0018.
 */
@NullMarked
package report.edit;

import org.jspecify.annotations.NullMarked;
