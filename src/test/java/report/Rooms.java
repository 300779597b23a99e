package report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The packages, what each may know of the others, and why not more. */
final class Rooms {
  private static final List<String> VALUES =
      List.of(
          "notation",
          "picture",
          "prose",
          "calendar",
          "quantity",
          "money",
          "prospect",
          "amendment",
          "site");
  private static final String OF_READING = "what a plan holds does not depend on how it is written";
  private static final String OF_VALUES = "a value knows nothing of what it is used for";
  private static final String OF_OUTPUTS =
      "outputs draw the printed model, so that all of them say the same";
  private static final String OF_FILES = "reading one file needs nothing of who asked for it";
  private static final String OF_SHEETS = "where texts stand is known before there is a workbook";
  private static final String OF_PEOPLE =
      "what is done to plans is the same from a terminal or not";

  /** All packages but the command line, which may know them all. */
  static final List<Room> ALL =
      List.of(
          room("notation", OF_VALUES),
          room("picture", OF_VALUES),
          room("prose", OF_VALUES, "picture"),
          room("calendar", OF_VALUES, "notation"),
          room("quantity", OF_VALUES, "notation"),
          room("money", OF_VALUES, "notation", "calendar", "quantity"),
          room("prospect", OF_VALUES),
          room("amendment", OF_VALUES, "calendar"),
          room("site", OF_VALUES, "picture"),
          room("finding", "anyone may report a finding", "notation"),
          room("plan", OF_READING, with(VALUES)),
          room("wording", "an edition prints the same values in other words", with(VALUES, "plan")),
          room("rate", OF_READING, with(VALUES, "plan")),
          room("series", OF_READING, with(VALUES, "plan", "rate")),
          room("seal", OF_READING, with(VALUES, "plan")),
          room("check", OF_READING, with(VALUES, "plan", "rate", "series", "finding", "seal")),
          room("project", "every reader and writer asks it", "notation", "calendar", "finding"),
          room("read.tree", OF_FILES, "notation", "finding", "project"),
          room("read.form", OF_FILES, "notation"),
          room("read.markdown", OF_FILES, "notation", "picture", "prose", "finding", "read.tree"),
          room("read.file", OF_FILES, "notation", "finding", "project", "read.tree"),
          room(
              "read.field",
              OF_FILES,
              with(VALUES, "plan", "finding", "read.tree", "read.form", "read.markdown")),
          room(
              "read.translation",
              OF_FILES,
              with(
                  "notation",
                  "finding",
                  "project",
                  "read.tree",
                  "read.form",
                  "read.file",
                  "read.field")),
          room(
              "read.control",
              OF_FILES,
              with("notation", "finding", "project", "read.tree", "read.field", "read.file")),
          room(
              "read.theme",
              OF_FILES,
              with(
                  VALUES,
                  "plan",
                  "rate",
                  "finding",
                  "project",
                  "read.tree",
                  "read.form",
                  "read.markdown",
                  "read.file",
                  "read.field",
                  "read.translation")),
          room(
              "read",
              OF_FILES,
              with(
                  VALUES,
                  "plan",
                  "seal",
                  "check",
                  "finding",
                  "project",
                  "read.tree",
                  "read.form",
                  "read.file",
                  "read.field",
                  "read.markdown",
                  "read.theme",
                  "read.translation",
                  "kept",
                  "read.control",
                  "wording")),
          room("document", OF_OUTPUTS, "calendar", "notation", "picture", "plan", "rate", "site"),
          room(
              "kept",
              "what is cached is found by what it was made of, whatever it is",
              "picture",
              "project"),
          room("output", OF_OUTPUTS, "picture", "document", "project", "kept"),
          room("compose.numeral", "a number is printed in the same way wherever it is", "rate"),
          room("compose.site", OF_OUTPUTS, with(VALUES, "plan", "seal", "document")),
          room("compose.amendment", OF_OUTPUTS, with(VALUES, "plan", "document")),
          room(
              "compose.prospect",
              OF_OUTPUTS,
              with(VALUES, "plan", "rate", "series", "document", "compose.numeral")),
          room(
              "compose",
              OF_OUTPUTS,
              with(
                  VALUES,
                  "plan",
                  "rate",
                  "series",
                  "document",
                  "output",
                  "compose.numeral",
                  "compose.amendment",
                  "compose.prospect")),
          room("sheet.workbook", "a workbook is a file and knows no plan"),
          room("paper", "pages are drawn without knowing what they say"),
          room("pdf", "pages are drawn without knowing what they say", "paper"),
          room("sheet.layout", OF_SHEETS, "notation", "picture", "document"),
          room(
              "sheet.template",
              OF_SHEETS,
              with(
                  "notation",
                  "finding",
                  "project",
                  "document",
                  "kept",
                  "output",
                  "sheet.layout",
                  "sheet.workbook")),
          room(
              "sheet.print",
              "what is printed is what the workbook has",
              "picture",
              "document",
              "paper",
              "sheet.layout",
              "sheet.workbook"),
          room(
              "sheet",
              OF_OUTPUTS,
              with(
                  "paper",
                  "sheet.print",
                  "notation",
                  "picture",
                  "finding",
                  "project",
                  "document",
                  "output",
                  "sheet.layout",
                  "sheet.workbook",
                  "sheet.template")),
          room(
              "docx",
              OF_OUTPUTS,
              with(
                  "notation",
                  "picture",
                  "finding",
                  "document",
                  "output",
                  "sheet.layout",
                  "sheet.workbook",
                  "sheet.template")),
          room("page.front", OF_OUTPUTS, "calendar", "notation", "rate", "document"),
          room("page.search", OF_OUTPUTS, "document", "output"),
          room("page.site", OF_OUTPUTS, "picture", "site", "document", "output"),
          room(
              "page",
              OF_OUTPUTS,
              with(
                  "notation",
                  "picture",
                  "finding",
                  "rate",
                  "project",
                  "document",
                  "kept",
                  "output",
                  "page.front",
                  "page.search",
                  "page.site")),
          room(
              "data",
              OF_OUTPUTS,
              "calendar",
              "notation",
              "picture",
              "plan",
              "finding",
              "rate",
              "document",
              "kept",
              "output",
              "compare",
              "site"),
          room(
              "delivery",
              "files appear in the same way whatever is in them",
              "project",
              "output",
              "kept"),
          room("serve", "pages are served as they were built", "notation", "finding", "project"),
          room(
              "build",
              "the list of formats is the one place that knows every output",
              with(
                  "notation",
                  "finding",
                  "project",
                  "document",
                  "compose",
                  "output",
                  "delivery",
                  "sheet",
                  "sheet.template",
                  "pdf",
                  "docx",
                  "page",
                  "data")),
          room(
              "edit",
              "a file is changed at a path whatever its keys mean",
              with("notation", "finding", "project", "read.tree")),
          room(
              "spreadsheet",
              "a workbook is read in the same way whatever is looked for in it",
              "finding",
              "project",
              "office"),
          room(
              "collect",
              OF_PEOPLE,
              with(
                  VALUES,
                  "plan",
                  "rate",
                  "finding",
                  "project",
                  "read",
                  "read.tree",
                  "document",
                  "compose",
                  "edit",
                  "form",
                  "spreadsheet")),
          room("diff", "two texts are compared whatever they say", "finding"),
          room(
              "compare",
              OF_PEOPLE,
              with(VALUES, "plan", "rate", "seal", "diff", "document", "output", "compose")),
          room("fix", OF_PEOPLE, "finding", "project", "read", "edit"),
          room(
              "form",
              OF_PEOPLE,
              with(
                  VALUES,
                  "plan",
                  "seal",
                  "project",
                  "read.tree",
                  "edit",
                  "document",
                  "output",
                  "sheet.layout",
                  "sheet.workbook",
                  "sheet.template")),
          room("office", OF_FILES),
          room("word", OF_FILES, "finding", "office"),
          room("importer.cell", OF_FILES, "notation", "calendar", "spreadsheet"),
          room(
              "importer.word",
              OF_PEOPLE,
              "notation",
              "calendar",
              "finding",
              "read.tree",
              "office",
              "spreadsheet",
              "word",
              "importer",
              "importer.cell"),
          room(
              "importer",
              OF_PEOPLE,
              "notation",
              "calendar",
              "finding",
              "project",
              "read",
              "read.control",
              "read.tree",
              "edit",
              "spreadsheet",
              "importer.cell"),
          room(
              "scaffold",
              OF_PEOPLE,
              with(
                  VALUES,
                  "finding",
                  "plan",
                  "project",
                  "wording",
                  "read",
                  "read.file",
                  "read.tree",
                  "edit",
                  "document",
                  "output",
                  "delivery",
                  "sheet.template")),
          room(
              "cli.terminal",
              "what a terminal shows is drawn without knowing which command asked",
              with(
                  "notation",
                  "finding",
                  "project",
                  "kept",
                  "document",
                  "output",
                  "delivery",
                  "plan",
                  "form",
                  "collect",
                  "diff",
                  "compare",
                  "fix")));

  private Rooms() {}

  /**
   * A package.
   *
   * @param name its name below {@code report}
   * @param known the packages that it may know
   * @param reason why it may know no others
   */
  record Room(String name, List<String> known, String reason) {
    /** Copies the list. */
    Room {
      known = List.copyOf(known);
    }
  }

  private static Room room(String name, String reason, String... known) {
    return new Room(name, List.of(known), reason);
  }

  private static Room room(String name, String reason, List<String> known) {
    return new Room(name, known, reason);
  }

  private static List<String> with(String... names) {
    return List.of(names);
  }

  private static List<String> with(List<String> some, String... more) {
    return Stream.concat(some.stream(), Arrays.stream(more)).toList();
  }
}
