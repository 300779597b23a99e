package report.plan;

import java.util.Set;
import java.util.regex.Pattern;

/** Ids that are not allowed for a theme because its files are named after it. */
public final class ThemeName {
  private static final Set<String> OTHER_FILES =
      Set.of("index", "glossary", "missing", "vision", "meetings", "404");

  /** Names that Windows reserves for devices; no file can have them, with any extension. */
  private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private ThemeName() {}

  /**
   * Whether no theme can have an id.
   *
   * @param id an id
   * @return true if something else in a book has that name, or Windows does not allow it
   */
  public static boolean isTaken(Id id) {
    return OTHER_FILES.contains(id.text()) || isDevice(id);
  }

  /**
   * Whether an id is the name of a device on Windows.
   *
   * @param id an id
   * @return true for con, prn, aux, nul, com1 and so on
   */
  public static boolean isDevice(Id id) {
    return DEVICES.matcher(id.text()).matches();
  }
}
