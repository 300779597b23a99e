package report.read.file;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/** Finds files that were meant to have the name of a missing one. */
public final class MisnamedFiles {
  private final Set<Path> told = new HashSet<>();
  private final Findings findings;

  /** Reports to these findings. */
  public MisnamedFiles(Findings findings) {
    this.findings = findings;
  }

  /** Reports a missing file, at the one that was meant to be it. */
  public Optional<Finding> of(Folder folder, String name) {
    Optional<Path> meant = FileNames.meantToBe(name, folder, findings);
    meant.ifPresent(told::add);
    return meant.map(
        file ->
            Finding.of(Rule.MISSING_FILE, Folder.place(file), name, Folder.name(file))
                .withMessage("K008.misnamed")
                .withSuggestedTexts(List.of(name)));
  }

  /** The files whose intended names have already been suggested. */
  public Set<Path> told() {
    return Set.copyOf(told);
  }
}
