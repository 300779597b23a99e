/**
 * The HTML report. The values available to templates are described in docs/templates.md; a template
 * has access to nothing else: no Java classes, no files outside its folder, no network.
 */
@NullMarked
package report.page;

import org.jspecify.annotations.NullMarked;
