package report.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.importer.Indicator.Figure;
import report.importer.RateMethodFinder.Difference;
import report.importer.Refusals.Refused;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;

/**
 * A table as the files of a book. They are read as plan files before they are given out: what a
 * plan file refuses is a finding at its cell and a comment in the file.
 *
 * @param files the files by their paths in the folder of the book
 * @param indicators the indicators that were read
 */
public record TableImport(Map<Path, String> files, int indicators) {
  private static final int ROUNDS = 12;

  /** Copies the map. */
  public TableImport {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Makes files of indicators.
   *
   * @param read the indicators
   * @param map how it is read
   * @param plans reads the plans among which the files are to be
   * @param folder the folder of the book
   * @param words the words in comments before what a person has to decide
   * @param findings receives what was not read for certain, what was assumed, and which published
   *     rates differ
   */
  static TableImport of(
      List<Indicator> read,
      BookMap map,
      DraftedPlans plans,
      Path folder,
      ImportWords words,
      Findings findings) {
    List<Indicator> indicators = read;
    Set<Indicator> dropped = new HashSet<>();
    Refusals refusals = new Refusals(plans, folder);
    for (int round = 0; ; round++) {
      RateMethodFinder methods = new RateMethodFinder(indicators, map.year());
      GoalWriter goals = new GoalWriter(map, methods, dropped, words.check());
      PlanFiles writer = new PlanFiles(map, methods, goals, words.language(), words.check());
      Map<Path, Draft> drafts = writer.files(Outline.of(indicators));
      List<Refused> refused = refusals.of(drafts);
      if (refused.isEmpty() || round == ROUNDS) {
        tell(indicators, methods, goals, findings);
        return new TableImport(
            drafts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text())),
            indicators.size());
      }
      indicators = without(indicators, refused, dropped, findings);
    }
  }

  private static List<Indicator> without(
      List<Indicator> indicators,
      List<Refused> refused,
      Set<Indicator> dropped,
      Findings findings) {
    List<Indicator> left = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Indicator with = indicator;
      for (Refused each : refused) {
        if (each.origin() instanceof Figure figure && indicator.figures().contains(figure)) {
          Unclear why = new Unclear("I002.refused", figure.place().text(), List.of());
          report(figure.place().span(), why.seen(), each.why(), why.sentence(), findings);
          with = replaced(with, figure, figure.unclear(why));
        } else if (each.origin().equals(indicator)) {
          report(
              indicator.name().place().span(),
              indicator.name().text(),
              each.why(),
              "I002.goal",
              findings);
          dropped.add(with);
        }
      }
      if (dropped.contains(indicator) && !with.equals(indicator)) {
        dropped.add(with);
      }
      left.add(with);
    }
    return left;
  }

  private static void report(
      Span span, String seen, Finding why, String sentence, Findings findings) {
    findings.add(
        Finding.of(Rule.UNCLEAR_CELL, span, seen.replace("\n", " "), why.rule().id())
            .withMessage(sentence));
  }

  private static Indicator replaced(Indicator indicator, Figure old, Figure fresh) {
    return indicator.with(
        indicator.figures().stream().map(f -> f.equals(old) ? fresh : f).toList());
  }

  private static void tell(
      List<Indicator> indicators, RateMethodFinder methods, GoalWriter goals, Findings findings) {
    for (Indicator indicator : indicators) {
      if (!goals.isAGoal(indicator)) {
        findings.add(
            Finding.of(Rule.UNCLEAR_CELL, indicator.name().place().span(), indicator.name().text())
                .withMessage("I002.aimless"));
      }
      if (RevisionWriter.isOpen(indicator)) {
        RevisionWriter.changed(indicator)
            .forEach(
                f ->
                    findings.add(
                        Finding.of(
                                Rule.UNCLEAR_CELL,
                                f.place().span(),
                                f.place().text().replace("\n", " "))
                            .withMessage("I002.revised")));
      }
      for (Difference difference : methods.differences(indicator)) {
        findings.add(
            Finding.of(
                    Rule.PUBLISHED_RATE_DIFFERS,
                    difference.rate().place().span(),
                    difference.rate().percent().orElseThrow().toPlainString(),
                    difference.computed().toPlainString(),
                    difference.formula().key())
                .withMessage("I004"));
      }
      TargetSide side = goals.assumedSide(indicator);
      if (side != TargetSide.CLEAR) {
        indicator.figures().stream()
            .filter(f -> f.role() == Role.FINAL_TARGET || f.role() == Role.TARGET)
            .filter(f -> f.text() instanceof Written)
            .findFirst()
            .ifPresent(
                f ->
                    findings.add(
                        Finding.of(
                                TargetSide.isShown(indicator) ? Rule.READ_AS : Rule.UNCLEAR_CELL,
                                f.place().span(),
                                f.place().text())
                            .withMessage(sentence(side, TargetSide.isShown(indicator)))));
      }
    }
  }

  private static String sentence(TargetSide side, boolean isShown) {
    if (side == TargetSide.LESS) {
      return isShown ? "I003.less" : "I002.less";
    }
    return isShown ? "I003.more" : "I002.more";
  }

  /**
   * The words of comments.
   *
   * @param language the language of placeholders
   * @param check what stands before something that a person has to decide
   */
  record ImportWords(Locale language, String check) {}
}
