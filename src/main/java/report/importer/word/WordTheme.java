package report.importer.word;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.importer.Draft;
import report.importer.DraftedPlans;
import report.importer.Refusals;
import report.importer.Refusals.Refused;
import report.word.WordDocument;

/**
 * A Word document as the files of a theme.
 *
 * @param files the files by their paths in the folder of the book
 * @param goals how many goals were proposed
 */
public record WordTheme(Map<Path, String> files, int goals) {
  private static final int ROUNDS = 4;

  /** Copies the map. */
  public WordTheme {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Where a theme goes, and the words in its files.
   *
   * @param plans reads the plans
   * @param folder the folder of the book in it
   * @param year the fiscal year of the book
   * @param hasBook whether the book is there already, so that only the theme is written
   * @param language the language of what is left to fill in
   * @param check the words before what a person has to decide
   * @param place the words that say that the document does not tell which action a goal belongs to
   * @param paired the words that say that progress was assigned by its order
   */
  public record Target(
      DraftedPlans plans,
      Path folder,
      FiscalYear year,
      boolean hasBook,
      Locale language,
      String check,
      String place,
      String paired) {}

  /**
   * Makes the files of a document.
   *
   * @param document the document
   * @param target where it goes
   * @param findings receives what was not read for certain, and an error if there is no theme in it
   */
  public static Optional<WordTheme> of(WordDocument document, Target target, Findings findings) {
    Optional<ThemeText> theme = ThemeTextReader.read(document);
    if (theme.isEmpty()) {
      findings.add(
          Finding.of(Rule.NO_TABLE, Span.start(Source.withoutText(document.path())))
              .withMessage("I005.word"));
      return Optional.empty();
    }
    Refusals refusals = new Refusals(target.plans(), target.folder());
    Set<Object> refused = new HashSet<>();
    for (int round = 0; ; round++) {
      ThemeWriter writer = new ThemeWriter(theme.get(), target, refused);
      Map<Path, Draft> drafts = writer.files();
      List<Refused> now = refusals.of(drafts);
      if (now.isEmpty() || round == ROUNDS) {
        writer.unclear().forEach(goal -> report(theme.get(), goal, findings));
        return Optional.of(
            new WordTheme(
                drafts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())),
                writer.goals()));
      }
      now.forEach(each -> refused.add(each.origin()));
    }
  }

  private static void report(ThemeText theme, GoalLines.Goal goal, Findings findings) {
    findings.add(
        Finding.of(Rule.UNCLEAR_CELL, goal.line().span(theme.path()), goal.line().text())
            .withMessage("I002.word"));
  }
}
