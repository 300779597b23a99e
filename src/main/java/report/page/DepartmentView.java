package report.page;

import java.util.List;
import report.document.Overview;

/**
 * A department, for templates.
 *
 * @param name the department, empty for themes without one
 * @param tally a summary of the goals of all its themes
 */
record DepartmentView(String name, TallyView tally) {
  static List<DepartmentView> of(Overview overview) {
    return overview.departments().stream()
        .map(part -> new DepartmentView(part.name(), TallyView.of(part.tally(), overview.labels())))
        .toList();
  }
}
