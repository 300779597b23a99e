package report.sheet.template;

import java.util.Arrays;
import java.util.List;

/** The paper of the 次第 of a meeting. */
public enum AgendaPaper {
  /** A4 portrait, as most are. */
  A4_PORTRAIT("A4縦"),
  /** That of all other sheets. */
  SAME("ほかのシートと同じ");

  private final String word;

  AgendaPaper(String word) {
    this.word = word;
  }

  /**
   * The word for it in a template.
   *
   * @return Japanese words
   */
  public String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(AgendaPaper::word).toList();
  }
}
