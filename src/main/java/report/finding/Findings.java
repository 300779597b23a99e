package report.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one run. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  private int errors;

  /** What {@link #sorted()} gave, until something is added. */
  private List<Finding> sorted = List.of();

  /**
   * Adds a finding.
   *
   * @param finding the findings
   */
  public void add(Finding finding) {
    found.add(finding);
    errors += finding.severity() == Severity.ERROR ? 1 : 0;
    sorted = List.of();
  }

  /**
   * Adds findings.
   *
   * @param findings the findings
   */
  public void addAll(Collection<Finding> findings) {
    findings.forEach(this::add);
  }

  /**
   * Whether anything forbids to use the files.
   *
   * @return true if there is an error
   */
  public boolean hasErrors() {
    return errors > 0;
  }

  /**
   * How many errors were added so far.
   *
   * @return the number; it increases if something with errors is read
   */
  public int errors() {
    return errors;
  }

  /**
   * All findings, by place.
   *
   * @return a sorted copy without repetitions
   */
  public List<Finding> sorted() {
    if (sorted.isEmpty()) {
      sorted = byPlace();
    }
    return sorted;
  }

  /** Sorts first, so that only findings of the same rule at the same location are compared. */
  private List<Finding> byPlace() {
    List<Finding> all = found.stream().sorted(Finding.BY_PLACE).toList();
    List<Finding> different = new ArrayList<>(all.size());
    Set<Finding> same = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (i > 0 && Finding.BY_PLACE.compare(all.get(i - 1), all.get(i)) == 0) {
        same.add(all.get(i - 1));
      } else {
        same.clear();
      }
      if (same.isEmpty() || same.add(all.get(i))) {
        different.add(all.get(i));
      }
    }
    return List.copyOf(different);
  }
}
