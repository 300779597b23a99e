package report.page;

import java.util.List;
import report.document.Overview;

/**
 * A department as a template draws it.
 *
 * @param name the department, empty for themes that name none
 * @param tally how the goals of all its themes stand
 */
record DepartmentView(String name, TallyView tally) {
  static List<DepartmentView> of(Overview overview) {
    return overview.departments().stream()
        .map(part -> new DepartmentView(part.name(), TallyView.of(part.tally(), overview.labels())))
        .toList();
  }
}
