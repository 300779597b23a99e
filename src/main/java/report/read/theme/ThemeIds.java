package report.read.theme;

import report.finding.Findings;
import report.read.field.AmendmentsReader;
import report.read.field.ContinuityReader;
import report.read.field.Ids;
import report.read.field.Scope;

/**
 * The ids of a theme: initiatives, actions and goals each have their own namespace.
 *
 * @param initiatives the ids of its initiatives
 * @param actions the ids of its actions
 * @param goals the ids of its goals
 * @param links which of its goals lead to which
 * @param continuity how its goals follow those of earlier books
 * @param amendments what its parts were changed from
 */
record ThemeIds(
    Ids initiatives,
    Ids actions,
    Ids goals,
    LinksReader links,
    ContinuityReader continuity,
    AmendmentsReader amendments) {
  static ThemeIds none(Scope scope) {
    Findings findings = scope.findings();
    return new ThemeIds(
        new Ids(findings),
        new Ids(findings),
        new Ids(findings),
        new LinksReader(findings),
        new ContinuityReader(scope),
        new AmendmentsReader(scope));
  }
}
