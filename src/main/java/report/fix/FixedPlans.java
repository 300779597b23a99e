package report.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.edit.FileTransaction;
import report.edit.TextEdits;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.project.Destination;
import report.project.FileScope;
import report.project.PlansFolder;
import report.project.ProjectFiles;

/**
 * Applies fixes to plans. A fix can uncover findings that were hidden by an error, so the plans are
 * checked again until there is nothing more to fix.
 *
 * @param before the texts of the changed files
 * @param after the same files as they become
 * @param fixed the fixed findings, in order of fixing
 * @param left the remaining findings
 */
public record FixedPlans(
    Map<Path, String> before, Map<Path, String> after, List<Finding> fixed, Findings left) {
  /** Prevents endless rounds of fixes; this is far more than real files need. */
  private static final int ROUNDS = 50;

  /** Copies the collections. */
  public FixedPlans {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
    fixed = List.copyOf(fixed);
  }

  /**
   * Fixes a copy of plans.
   *
   * @param plans the plans, which are not changed
   * @param scope the files that may be changed
   */
  public static FixedPlans of(PlansFolder plans, FileScope scope) throws IOException {
    Map<Path, String> before = new TreeMap<>();
    Map<Path, String> after = new TreeMap<>();
    List<Finding> fixed = new ArrayList<>();
    PlansCopy copy = PlansCopy.of(plans);
    Findings left = scope.of(copy.findings());
    List<Finding> next = CompatibleFixes.of(changeable(left, plans.project()));
    for (int round = 0; round < ROUNDS && !next.isEmpty(); round++) {
      for (Map.Entry<String, List<Edit>> file : byFile(next).entrySet()) {
        Path path = Path.of(file.getKey());
        String old = copy.text(path);
        before.putIfAbsent(path, old);
        String text = TextEdits.apply(old, file.getValue());
        after.put(path, text);
        copy.write(path, text.getBytes(StandardCharsets.UTF_8));
      }
      fixed.addAll(next);
      left = scope.of(copy.findings());
      next = CompatibleFixes.of(changeable(left, plans.project()));
    }
    return new FixedPlans(before, after, fixed, left);
  }

  /** The findings in files of the project itself: files elsewhere are not changed. */
  private static List<Finding> changeable(Findings findings, ProjectFiles project) {
    return findings.sorted().stream()
        .filter(
            finding ->
                finding.fix().stream()
                    .map(edit -> Path.of(edit.span().source().path()))
                    .distinct()
                    .allMatch(file -> Destination.isFileOf(project, file)))
        .toList();
  }

  private static Map<String, List<Edit>> byFile(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.fix().stream())
        .collect(
            Collectors.groupingBy(
                edit -> edit.span().source().path(), TreeMap::new, Collectors.toList()));
  }

  /**
   * Puts the new texts into the files, all or none.
   *
   * @throws report.project.ChangedFileException if a file was changed since it was read
   * @throws IOException if a file cannot be written
   */
  public void write(ProjectFiles project) throws IOException {
    FileTransaction files = new FileTransaction(project);
    after.forEach((file, text) -> files.replace(file, String.valueOf(before.get(file)), text));
    files.commit();
  }
}
