package report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.collect.FormEditor;
import report.form.FormColumn;

/** The form of the small plan that guides to rules of forms fill in. */
final class GuideForm {
  private static final Pattern ENTRY =
      Pattern.compile("(?<row>\\S+) (?<column>[^:]+):(?: (?<text>.*))?");

  /** The columns by their heads. */
  private static final Map<String, FormColumn> COLUMNS =
      Map.of(
          "指標", FormColumn.NAME,
          "目標", FormColumn.TARGET,
          "実績", FormColumn.ACTUAL,
          "状態", FormColumn.STATE,
          "理由", FormColumn.REASON,
          "備考", FormColumn.REMARK);

  /** What stands for the hidden key of a row. */
  private static final String KEY = "記号";

  private final Path file;

  private GuideForm(Path file) {
    this.file = file;
  }

  static GuideForm made(Path project) {
    Ran.english(
        "form", "R1", "--plans", project.resolve("plans"), "--out", project.resolve("forms"));
    return new GuideForm(project.resolve("forms/R1/商工労働部.xlsx"));
  }

  /**
   * Enters what an example says, a line for each cell behind the head with the name of the file.
   */
  void fill(List<String> lines) throws IOException {
    FormEditor form = FormEditor.of(Files.readAllBytes(file));
    for (String line : lines.subList(1, lines.size())) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        throw new IllegalArgumentException(line);
      }
      enter(form, entry);
    }
    Files.write(file, form.save());
  }

  private static void enter(FormEditor form, Matcher entry) {
    String row = entry.group("row");
    String key = row.startsWith("proposal:") ? row : "goal:" + row + "/1";
    String text = entry.group("text") == null ? "" : entry.group("text");
    if (entry.group("column").equals(KEY)) {
      form.cell(key, FormColumn.ACTUAL).getRow().getCell(0).setCellValue(text);
    } else {
      form.type(key, Objects.requireNonNull(COLUMNS.get(entry.group("column"))), text);
    }
  }
}
