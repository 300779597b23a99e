package report.sheet.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.document.Group;
import report.document.Labels;
import report.document.Piece;
import report.document.ThemePart;

/**
 * The columns of a theme's sheet, from left to right. This is the one list of them: templates are
 * read and checked by it, and sheets are laid out by it.
 *
 * <p>A column is as wide as the spreadsheet column in which a template has the sample of its head.
 */
public enum ThemeColumn {
  /** The actions of this year. */
  ACTION(CellRole.ACTION_HEAD, "column.action", new Content.Pieces(Group::action)),
  /** The goals. */
  GOALS(CellRole.GOAL_HEAD, "column.goal", new Content.Pieces(Group::goals)),
  /** The progress, with the date of the report in its head. */
  PROGRESS(CellRole.PROGRESS_HEAD, "column.progress", new Content.Pieces(Group::progress)) {
    @Override
    public String usualHead(ThemePart theme, Labels labels) {
      return theme.asOf().isEmpty()
          ? super.usualHead(theme, labels)
          : labels.get("column.progress.asOf", theme.asOf());
    }
  },
  /** The rates and ratings of the results next to them, and the tally of an initiative. */
  RATES(
      CellRole.RATE_HEAD,
      "column.rate",
      new Content.Rates(PROGRESS),
      CellRole.RATE_HEAD,
      CellRole.RATE,
      CellRole.TALLY);

  private final CellRole head;
  private final String label;

  /** Its functions are accessors of records. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Content content;

  /** A copy that cannot be changed. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<CellRole> omitted;

  /**
   * A column.
   *
   * @param head the sample of its head
   * @param label the key of its usual head
   * @param content what is in it
   * @param omitted the samples that a template without this column leaves out; none if every
   *     template has this column
   */
  ThemeColumn(CellRole head, String label, Content content, CellRole... omitted) {
    this.head = head;
    this.label = label;
    this.content = content;
    this.omitted = List.of(omitted);
  }

  /** What is in a column. */
  private sealed interface Content {
    /**
     * Lines and tables.
     *
     * @param of those of a group
     */
    record Pieces(Function<Group, List<Piece>> of) implements Content {}

    /**
     * The rates of results.
     *
     * @param beside the column with the results
     */
    record Rates(ThemeColumn beside) implements Content {}
  }

  /**
   * The sample of its head, whose words and width are used.
   *
   * @return the role of the head
   */
  public CellRole head() {
    return head;
  }

  /**
   * Whether a template may lack it.
   *
   * @return true if so
   */
  public boolean isOptional() {
    return !omitted.isEmpty();
  }

  /**
   * The samples of the column with a role, if a template may lack them as a whole.
   *
   * @param role the role of a sample
   * @return all samples of that column; empty if every template has the sample
   */
  public static List<CellRole> omittedWith(CellRole role) {
    return Arrays.stream(values())
        .map(column -> column.omitted)
        .filter(omitted -> omitted.contains(role))
        .findFirst()
        .orElse(List.of());
  }

  /** Its head, if the template has no words for it. */
  public String usualHead(ThemePart theme, Labels labels) {
    return labels.get(label);
  }

  /** Whether it has lines and tables of its own. */
  boolean hasPieces() {
    return content instanceof Content.Pieces;
  }

  /** Its lines and tables for a group; empty if it has none of its own, whatever the group. */
  Optional<List<Piece>> pieces(Group group) {
    return content instanceof Content.Pieces pieces
        ? Optional.of(pieces.of().apply(group))
        : Optional.empty();
  }

  /** The column with the rates of its results, if there is one. */
  Optional<ThemeColumn> rates() {
    return Arrays.stream(values())
        .filter(column -> column.content instanceof Content.Rates rates && rates.beside() == this)
        .findFirst();
  }
}
