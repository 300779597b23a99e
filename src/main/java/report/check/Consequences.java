package report.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Severity;
import report.finding.Span;

/**
 * Decides which findings about drafts may be consequences of errors: findings that something is
 * missing which may be in a part that could not be read. They are suppressed until the errors are
 * fixed.
 */
public final class Consequences {
  private static final String REPORTS = "/progress";

  /** Findings about something missing that could be anywhere in the book. */
  private static final Set<Rule> OF_BOOK =
      EnumSet.of(
          Rule.UNUSED_TERM,
          Rule.REPOST_OF_NOTHING,
          Rule.ID_CHANGED,
          Rule.UNSAFE_LINK,
          Rule.GOAL_GONE,
          Rule.SEALED_PART_GONE);

  /** Those among them that compare a book with the one of the year before. */
  private static final Set<Rule> WITH_LAST_YEAR = EnumSet.of(Rule.ID_CHANGED, Rule.GOAL_GONE);

  /**
   * Findings about something missing in the latest report of a goal, whether or not that was read.
   */
  private static final Set<Rule> OF_LATEST =
      EnumSet.of(
          Rule.MISSED_AGAIN,
          Rule.MISSED_WITHOUT_REASON,
          Rule.EXCEEDED_WITHOUT_REASON,
          Rule.JUDGED_WITHOUT_EVIDENCE);

  /** What depends on the date of the book. */
  private static final Set<Rule> OF_DATE =
      EnumSet.of(
          Rule.MISSED_WITHOUT_REASON, Rule.NOT_REPORTED, Rule.REPORT_AFTER_BOOK, Rule.OUTSIDE_YEAR);

  /** Findings about sums of which a part could not be read. */
  private static final Set<Rule> OF_SUMS = EnumSet.of(Rule.SUMS_DIFFER, Rule.OVER_BUDGET);

  /** Findings about values that are not as they were, of which some may not have been read. */
  private static final Set<Rule> OF_SEALS =
      EnumSet.of(Rule.SEALED_VALUE_CHANGED, Rule.PUBLISHED_RESULT_CHANGED);

  private final Set<FiscalYear> drafts = new HashSet<>();

  /** By folders, the files in them that have errors, or that were not read. */
  private final Map<String, Set<String>> files = new HashMap<>();

  /**
   * Creates the consequences of findings.
   *
   * @param found the findings in the files of each year
   */
  public Consequences(Map<FiscalYear, Findings> found) {
    found.forEach(this::add);
  }

  private void add(FiscalYear year, Findings found) {
    if (found.hasErrors()) {
      drafts.add(year);
    }
    for (Finding finding : found.sorted()) {
      if (finding.severity() == Severity.ERROR || finding.rule() == Rule.UNREAD_FILE) {
        String file = finding.span().source().path();
        folders(finding.rule(), file)
            .forEach(folder -> files.computeIfAbsent(folder, none -> new HashSet<>()).add(file));
        files.computeIfAbsent(file, none -> new HashSet<>()).add(file);
      }
    }
  }

  /**
   * The folders in which something may be missed: a file that is not read may be a report, and the
   * results of a goal with a duplicate id are not read.
   */
  private static List<String> folders(Rule rule, String file) {
    return rule == Rule.UNREAD_FILE || rule == Rule.REPEATED_ID
        ? List.of(folder(file), folder(file) + REPORTS, folder(folder(file)) + REPORTS)
        : List.of(folder(file));
  }

  /**
   * Whether a finding may be a consequence of findings in the files.
   *
   * @param finding the findings about a book as a whole
   * @param year the year of the book
   * @param isDated whether the date of the book is known
   */
  boolean mayHold(Finding finding, FiscalYear year, boolean isDated) {
    Rule rule = finding.rule();
    return (OF_BOOK.contains(rule) && isDraft(rule, year))
        || (OF_LATEST.contains(rule) && isOneOfSeveral(finding.span()))
        || (rule == Rule.NOT_REPORTED
            && (hasFaultyReport(finding.span()) || isFaulty(finding.span())))
        || (rule == Rule.PREVIOUS_DIFFERS
            && finding.other().filter(this::hasFaultyReport).isPresent())
        || (OF_SEALS.contains(rule)
            && (isFaulty(finding.span()) || hasFaultyReport(finding.span())))
        || (OF_SUMS.contains(rule) && isOfFaultyTheme(finding.span()))
        || (OF_DATE.contains(rule) && !isDated);
  }

  /** Ids are compared with those of the year before. */
  private boolean isDraft(Rule rule, FiscalYear year) {
    return drafts.contains(year)
        || (WITH_LAST_YEAR.contains(rule)
            && drafts.stream().anyMatch(draft -> draft.start() == year.start() - 1));
  }

  /** Whether the file of a location has errors itself. */
  private boolean isFaulty(Span place) {
    return files.containsKey(place.source().path());
  }

  /** Whether a report of the theme has errors. */
  private boolean hasFaultyReport(Span place) {
    return files.containsKey(reports(place));
  }

  /** Whether another report of the theme of a location has errors. */
  private boolean isOneOfSeveral(Span place) {
    return files.getOrDefault(reports(place), Set.of()).stream()
        .anyMatch(file -> !file.equals(place.source().path()));
  }

  /** Whether the plan of the theme or one of its reports has errors. */
  private boolean isOfFaultyTheme(Span place) {
    return hasFaultyReport(place) || files.containsKey(folder(reports(place)));
  }

  /** The folder of the reports of a theme, from a location in its plan or in one of them. */
  private static String reports(Span place) {
    String folder = folder(place.source().path());
    return folder.endsWith(REPORTS) ? folder : folder + REPORTS;
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }
}
