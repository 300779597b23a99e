package report.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Severity;
import report.project.ProjectFiles;
import report.read.PlansReader;

/**
 * What plan files refuse of files that are not written yet. They are read alone first, then among
 * all books: the figures of a year before can decide what a target means.
 */
public final class Refusals {
  private final Path plans;
  private final Path folder;
  private boolean isAlone = true;

  /**
   * The refusals for a book.
   *
   * @param plans the folder of plans
   * @param folder the folder of the book in it
   */
  public Refusals(Path plans, Path folder) {
    this.plans = plans;
    this.folder = folder;
  }

  /**
   * Something that plan files refuse.
   *
   * @param origin what the refused line was made from
   * @param why the error
   */
  public record Refused(Object origin, Finding why) {}

  /** What is refused of drafts, by their paths in the folder of the book; empty if nothing is. */
  public List<Refused> of(Map<Path, Draft> drafts) {
    if (isAlone) {
      List<Refused> refused = of(drafts, plans.resolve(".import"));
      if (!refused.isEmpty() || !hasOtherBooks()) {
        return refused;
      }
      isAlone = false;
    }
    return of(drafts, plans);
  }

  /** Whether anything is there that the drafts could depend on. */
  private boolean hasOtherBooks() {
    return ProjectFiles.around(plans).isFolder(plans);
  }

  private List<Refused> of(Map<Path, Draft> drafts, Path among) {
    Path name = folder.getFileName();
    Map<Path, byte[]> texts = new TreeMap<>();
    drafts.forEach(
        (path, draft) ->
            texts.put(
                among.resolve(name).resolve(path), draft.text().getBytes(StandardCharsets.UTF_8)));
    Findings found = new Findings();
    new PlansReader().read(ProjectFiles.around(plans).with(texts), among, found);
    List<Refused> refused = new ArrayList<>();
    for (Finding finding : found.sorted()) {
      if (finding.severity() == Severity.ERROR) {
        drafts.forEach(
            (path, draft) -> {
              if (Path.of(finding.span().source().path()).endsWith(name.resolve(path))) {
                draft
                    .origin(finding.span().line())
                    .ifPresent(origin -> refused.add(new Refused(origin, finding)));
              }
            });
      }
    }
    return refused;
  }
}
