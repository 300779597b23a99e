package report.docx;

import java.util.Locale;
import report.sheet.layout.CellRole;

/** The styles of a document. Word knows its own by their English names and shows them as 見出し 1. */
final class StyleNames {
  static final String NORMAL = "Normal";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String FOOTNOTE = "FootnoteText";
  static final String REFERENCE = "FootnoteReference";
  static final String LINK = "Hyperlink";

  /** The end of a section, which takes no room. */
  static final String END = "SectionEnd";

  private StyleNames() {}

  /** The style of a text with a role. */
  static String of(CellRole role) {
    return switch (role) {
      case BODY -> NORMAL;
      case THEME -> HEADING_1;
      case INITIATIVE -> HEADING_2;
      default -> camel(role.name());
    };
  }

  /** The name that people see in the list of styles. */
  static String shown(CellRole role) {
    return role.sample().substring(role.sample().indexOf('.') + 1);
  }

  private static String camel(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
