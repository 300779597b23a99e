package report.sheet.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet that is named.
 *
 * @param sheet the name of the sheet
 * @param area its cells
 */
record Reference(String sheet, Area area) {
  private static final Pattern FORM = Pattern.compile("'((?:[^']|'')+)'!(.+)|([^'!]+)!(.+)");

  /** What a text such as {@code 'Sheet 1'!$A$1:$B$2} names; nothing if it is no such text. */
  static Optional<Reference> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String quoted = form.group(1);
    String sheet = quoted == null ? form.group(3) : quoted.replace("''", "'");
    return Area.of(quoted == null ? form.group(4) : form.group(2))
        .map(area -> new Reference(sheet, area));
  }
}
