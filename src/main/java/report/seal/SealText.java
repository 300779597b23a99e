package report.seal;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.plan.Id;

/** A seal as the text of its file. */
public final class SealText {
  private static final String NOTE =
      """
      # Written by "report seal". Do not edit; see "report explain S001".
      # 承認された計画の記録です。直接直さないでください（report explain S001）。
      """;

  private static final String NOTE_OF_PUBLICATION =
      """
      # Written by "report seal --published". Do not edit; see "report explain S004".
      # 公表した内容の記録です。直接直さないでください（report explain S004）。
      """;

  /** What a block of text holds as it is. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[^\\s\\p{Cntrl}\\p{Cs}\\p{Cn}][^\\p{Cntrl}\\p{Cs}\\p{Cn}\\u2028\\u2029\\uFEFF]*");

  private final StringBuilder text = new StringBuilder();

  private SealText() {}

  /**
   * The text of a seal.
   *
   * @param seal a seal
   * @return YAML with line feeds; the same seal gives the same text
   */
  public static String of(Seal seal) {
    SealText text = new SealText();
    Seal.Kind kind = seal.approval().kind();
    text.text.append(kind == Seal.Kind.APPROVED ? NOTE : NOTE_OF_PUBLICATION);
    text.head(kind.what(), seal.approval().approved());
    text.head(kind.date(), seal.approval().on());
    text.head("by", seal.approval().by());
    text.head("tool", seal.approval().tool());
    if (!seal.renewals().isEmpty()) {
      text.line("renewals:");
      seal.renewals().forEach(text::renewal);
    }
    text.line(seal.themes().isEmpty() ? "themes: {}" : "themes:");
    seal.themes().forEach(text::theme);
    text.head("digest", seal.digest());
    return text.text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void head(String key, String value) {
    if (!value.isEmpty()) {
      line(key + ": " + quoted(value));
    }
  }

  private void renewal(Seal.Renewal renewal) {
    line("  - on: " + quoted(renewal.on()));
    line("    reason: " + quoted(renewal.reason()));
  }

  private void theme(Id theme, Seal.OfTheme items) {
    line("  " + theme.text() + (items.isEmpty() ? ": {}" : ":"));
    if (!items.own().values().isEmpty()) {
      item(items.own(), theme.text(), "    ");
    }
    items("initiatives", items.initiatives(), theme, Seal::initiative);
    items("goals", items.goals(), theme, Seal::goal);
    items("actions", items.actions(), theme, Seal::action);
  }

  private void items(
      String key, Map<Id, SealedItem> items, Id theme, BiFunction<Id, Id, String> name) {
    if (!items.isEmpty()) {
      line("    " + key + ":");
    }
    items.forEach(
        (id, item) -> {
          line("      " + id.text() + ":");
          item(item, name.apply(theme, id), "        ");
        });
  }

  private void item(SealedItem item, String name, String indent) {
    item.values().forEach((part, texts) -> value(part, texts, indent));
    line(indent + "digest: " + quoted(item.digest(name)));
  }

  private void value(SealedPart part, List<String> texts, String indent) {
    String key = indent + part.key() + ":";
    if (texts.size() > 1) {
      line(key + texts.stream().map(SealText::quoted).collect(Collectors.joining(", ", " [", "]")));
      return;
    }
    String only = texts.get(0);
    List<String> lines = List.of(only.split("\n", -1));
    boolean isBlock =
        lines.size() > 1 && lines.stream().allMatch(line -> PLAIN.matcher(line).matches());
    if (isBlock) {
      line(key + " |-");
      lines.forEach(line -> line(indent + "  " + line));
    } else {
      line(key + " " + quoted(only));
    }
  }

  /**
   * A text in quotes.
   *
   * @param value any text
   * @return YAML on one line; what only double quotes can hold is written as its number
   */
  public static String quoted(String value) {
    if (value.isEmpty() || PLAIN.matcher(value).matches()) {
      return "'" + value.replace("'", "''") + "'";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      boolean isSafe = letter == ' ' || PLAIN.matcher(String.valueOf(letter)).matches();
      quoted.append(
          letter == '"' || letter == '\\'
              ? "\\" + letter
              : letter == '\n'
                  ? "\\n"
                  : isSafe || Character.isSurrogate(letter)
                      ? String.valueOf(letter)
                      : "\\u" + HexFormat.of().withUpperCase().toHexDigits(letter));
    }
    return quoted.append('"').toString();
  }
}
