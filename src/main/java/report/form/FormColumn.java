package report.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a cell of a form asks for. A form names the columns of a sheet by their codes in a hidden
 * row, so that a column may be moved.
 */
public enum FormColumn {
  /** 実績: the figure of a measure; see {@link FigureState} for what is written. */
  ACTUAL("actual"),
  /** 状態: whether a figure may still change, or why there is none. */
  STATE("state"),
  /** 実績 of a milestone that has steps: the number of completed steps. */
  STEPS("steps"),
  /** 評価 of a judged goal: the symbol of a band. */
  RATING("rating"),
  /** 完了時期 of a milestone: a date. */
  COMPLETED("completed"),
  /** 未達・超過の理由: the {@code reason} of a result, a text. */
  REASON("reason"),
  /** 今後の対応: the {@code next} of a result, a text. */
  NEXT("next"),
  /** 備考: the {@code note} of a result, or the {@code evidence} of a judged goal; a text. */
  REMARK("remark"),
  /** A text of a theme, an initiative or an action, see {@link RowKey.Text}. */
  TEXT("text"),
  /** An amount of money. */
  AMOUNT("amount"),
  /**
   * The name of a goal or an action that is proposed; in a form for the plan, the name of an
   * indicator or a milestone, or the text of a judged goal.
   */
  NAME("name"),
  /** The target that is proposed; in a form for the plan, this year's target of a measure. */
  TARGET("target"),
  /** In a form for the plan: the due date of a milestone. */
  DUE("due"),
  /** Last year's figure of a goal that is proposed. */
  PREVIOUS("previous"),
  /** Where a goal or an action that is proposed belongs, in words. */
  PLACE("place");

  private static final String SEPARATOR = " ";

  private final String code;

  FormColumn(String code) {
    this.code = code;
  }

  /**
   * The name in forms, which never changes.
   *
   * @return a lowercase word
   */
  public String code() {
    return code;
  }

  /**
   * The column with a name.
   *
   * @param code a name
   * @return the column; empty if there is none
   */
  public static Optional<FormColumn> of(String code) {
    return Arrays.stream(values()).filter(column -> column.code.equals(code)).findFirst();
  }

  /**
   * The hidden text of a column of a sheet in which cells of several kinds may stand, though never
   * two in one row.
   *
   * @param columns the kinds
   * @return their codes
   */
  public static String written(List<FormColumn> columns) {
    return columns.stream().map(FormColumn::code).collect(Collectors.joining(SEPARATOR));
  }

  /**
   * The kinds named by the hidden text of a column.
   *
   * @param written the text
   * @return the kinds; none if it is no such text
   */
  public static List<FormColumn> read(String written) {
    return Arrays.stream(written.strip().split(SEPARATOR, -1))
        .flatMap(code -> of(code).stream())
        .toList();
  }
}
