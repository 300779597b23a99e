package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** The cells of a template whose text is a choice. Each is optional. */
enum Choice {
  /** See {@link BackMatter}. */
  BACK_MATTER("様式.巻末", BackMatter.words()),
  /** See {@link AgendaPaper}. */
  AGENDA("様式.次第の用紙", AgendaPaper.words()),
  /** See {@link SummaryField}; several words. */
  SUMMARY("様式.総括表の列", SummaryField.words());

  private final String cell;
  private final List<String> words;

  Choice(String cell, List<String> words) {
    this.cell = cell;
    this.words = words;
  }

  /** The name of the cell. */
  String cell() {
    return cell;
  }

  /** What can be chosen. */
  List<String> words() {
    return words;
  }

  static List<String> cells() {
    return Arrays.stream(values()).map(Choice::cell).toList();
  }
}
