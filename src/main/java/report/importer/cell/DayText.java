package report.importer.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.importer.cell.FigureText.Day;
import report.notation.HalfWidth;

/** Reads the day by which something is to be done, or was: R7年度末までに策定, R6.9設置. */
public final class DayText {
  private static final String DAY =
      "(?:令和|平成|[RH])(?:元|\\d{1,2})(?:年度(?:末|中)?|[年.]\\d{1,2}月?(?:末|頃|\\d{1,2}日)?|[.]\\d{1,2}[.]\\d{1,2})";
  private static final String DONE =
      "(?:の?(?:策定|設置|開設|制定|施行|締結|完了|完成|開始|実施|公表|導入|設立|着工|供用開始|整備|改定|開館|開校|稼働|運用開始|達成)(?:済み?)?)?";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<day>"
              + DAY
              + ")(?:まで(?:に)?|に)?"
              + DONE
              + "|"
              + DONE
              + "[(](?<behind>"
              + DAY
              + ")[)]");

  private DayText() {}

  /** The day that a cell says, and what is done then; empty if it says anything else. */
  public static Optional<Day> of(String text) {
    Matcher m = WHOLE.matcher(HalfWidth.closedUp(text.replace("\n", "")));
    return m.matches()
        ? Optional.of(new Day(m.group("day") == null ? m.group("behind") : m.group("day")))
        : Optional.empty();
  }
}
