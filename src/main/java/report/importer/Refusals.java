package report.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import report.finding.Finding;

/**
 * What plan files refuse of files that are not written yet. They are read among all books: the
 * figures of a year before can decide what a target means.
 */
public final class Refusals {
  private final DraftedPlans plans;
  private final Path book;

  /**
   * The refusals for a book.
   *
   * @param plans reads the plans
   * @param folder the folder of the book in them
   */
  public Refusals(DraftedPlans plans, Path folder) {
    this.plans = plans;
    this.book = folder.getFileName();
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
    Map<Path, byte[]> texts = new TreeMap<>();
    drafts.forEach(
        (path, draft) ->
            texts.put(book.resolve(path), draft.text().getBytes(StandardCharsets.UTF_8)));
    List<Refused> refused = new ArrayList<>();
    for (Finding error : plans.errors(texts).sorted()) {
      drafts.forEach(
          (path, draft) -> {
            if (Path.of(error.span().source().path()).endsWith(book.resolve(path))) {
              draft
                  .origin(error.span().line())
                  .ifPresent(origin -> refused.add(new Refused(origin, error)));
            }
          });
    }
    return refused;
  }
}
