package report.cli.terminal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.finding.RuleGuide;

/** The fields of rules, given by the letters of their ids, from the file to the templates. */
public final class RuleFields {
  private static final String LETTERS = "YKPRTBVSLCW";

  /** By field, then by number. */
  public static final Comparator<RuleGuide> ORDER =
      Comparator.<RuleGuide>comparingInt(guide -> LETTERS.indexOf(letter(guide)))
          .thenComparing(guide -> guide.rule().id());

  private RuleFields() {}

  /** The rules of each field in order, under its letter. */
  static Map<String, List<RuleGuide>> of(List<RuleGuide> guides) {
    return guides.stream()
        .sorted(ORDER)
        .collect(
            Collectors.groupingBy(RuleFields::letter, LinkedHashMap::new, Collectors.toList()));
  }

  private static String letter(RuleGuide guide) {
    return guide.rule().id().substring(0, 1);
  }
}
