/**
 * The HTML report. What the templates are given is told in docs/templates.md; a template reaches
 * nothing else: no Java class, no file outside its folder, no network.
 */
@NullMarked
package report.page;

import org.jspecify.annotations.NullMarked;
