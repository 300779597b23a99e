package report.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of one run. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /** What {@link #sorted()} gave, until something is added. */
  private List<Finding> sorted = List.of();

  /**
   * Adds a finding.
   *
   * @param finding what was found
   */
  public void add(Finding finding) {
    found.add(finding);
    sorted = List.of();
  }

  /**
   * Adds findings.
   *
   * @param findings what was found
   */
  public void addAll(Collection<Finding> findings) {
    found.addAll(findings);
    sorted = List.of();
  }

  /**
   * Whether anything forbids to use the files.
   *
   * @return true if there is an error
   */
  public boolean hasErrors() {
    return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * All findings, by place.
   *
   * @return a sorted copy without repetitions
   */
  public List<Finding> sorted() {
    if (sorted.isEmpty()) {
      sorted = found.stream().distinct().sorted(Finding.BY_PLACE).toList();
    }
    return sorted;
  }
}
