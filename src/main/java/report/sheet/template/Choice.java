package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** The cells of a template whose text is a choice. Each is optional. */
enum Choice {
  /** See {@link BackMatter}. */
  BACK_MATTER("様式.巻末"),
  /** See {@link AgendaPaper}. */
  AGENDA("様式.次第の用紙"),
  /** See {@link SummaryField}; several words. */
  SUMMARY("様式.総括表の列"),
  /** See {@link VersionOrder}. */
  VERSIONS("様式.新旧の順");

  private final String cell;

  Choice(String cell) {
    this.cell = cell;
  }

  /** The name of the cell. */
  String cell() {
    return cell;
  }

  /** What can be chosen. */
  List<String> words() {
    return switch (this) {
      case BACK_MATTER -> BackMatter.words();
      case AGENDA -> AgendaPaper.words();
      case SUMMARY -> SummaryField.words();
      case VERSIONS -> VersionOrder.words();
    };
  }

  static List<String> cells() {
    return Arrays.stream(values()).map(Choice::cell).toList();
  }
}
