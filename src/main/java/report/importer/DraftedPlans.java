package report.importer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import report.finding.Findings;
import report.finding.Severity;
import report.project.ProjectFiles;
import report.read.PlansReader;
import report.read.control.ControlReader;

/**
 * The plans as they would be with files that are not written yet. Reading all books takes most of
 * the time of an import, so the same files are read only once.
 */
public final class DraftedPlans {
  private final Path folder;
  private final ProjectFiles project;
  private Map<Path, byte[]> known = Map.of();
  private Findings errors = new Findings();

  /**
   * The plans in a folder.
   *
   * @param folder the folder of plans
   */
  public DraftedPlans(Path folder) {
    this.folder = folder;
    this.project = ControlReader.project(folder);
  }

  /** The files of their project as they are. */
  public ProjectFiles project() {
    return project;
  }

  /**
   * The errors that the plans would have.
   *
   * @param drafts the texts of files that are not written yet, by their paths in the folder of
   *     plans
   */
  public Findings errors(Map<Path, byte[]> drafts) {
    if (known.isEmpty() || !isKnown(drafts)) {
      known = Map.copyOf(drafts);
      errors = read(drafts);
    }
    return errors;
  }

  private boolean isKnown(Map<Path, byte[]> drafts) {
    return known.keySet().equals(drafts.keySet())
        && drafts.entrySet().stream()
            .allMatch(draft -> Arrays.equals(known.get(draft.getKey()), draft.getValue()));
  }

  private Findings read(Map<Path, byte[]> drafts) {
    Map<Path, byte[]> texts = new TreeMap<>();
    drafts.forEach((path, text) -> texts.put(folder.resolve(path), text));
    Findings all = new Findings();
    new PlansReader().read(project.with(texts), folder, all);
    Findings found = new Findings();
    all.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(found::add);
    return found;
  }
}
