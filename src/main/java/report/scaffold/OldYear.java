package report.scaffold;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.notation.HalfWidth;

/** Finds the names of a year in a text: R1, 令和元年度, H31.4, 2019年; keys of figures are none. */
final class OldYear {
  private final Pattern names;

  OldYear(FiscalYear year) {
    int start = year.start();
    this.names =
        Pattern.compile(
            "(?<![A-Za-z0-9.])"
                + Pattern.quote(year.code())
                + "(?![0-9: ]*:)(?![0-9])(?:[.年][0-9]{1,2}|年度?)?|"
                + Pattern.quote(year.label())
                + "|(?<![0-9])"
                + start
                + "(?:年度?|[-/][0-9])");
  }

  /** The first name in a line that says something else a year later. */
  Optional<String> named(String line) {
    String text = line.stripLeading();
    if (text.startsWith("#") || text.startsWith("baselineYear:")) {
      return Optional.empty();
    }
    Matcher name = names.matcher(HalfWidth.of(line));
    return name.find() ? Optional.of(name.group()) : Optional.empty();
  }
}
