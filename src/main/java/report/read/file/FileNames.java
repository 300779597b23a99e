package report.read.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import report.finding.Findings;
import report.notation.HalfWidth;
import report.notation.Nearest;
import report.project.Language;

/** The names of plan files, and their common misspellings. */
public final class FileNames {
  private static final String YAML = ".yaml";

  /**
   * Additions to a name by programs: Windows hides the last extension of a name, copies are
   * numbered.
   */
  private static final Pattern ADDED =
      Pattern.compile(
          "(?: ?-? ?(?:コピー|copy))?(?: ?\\(\\d+\\))?(?:\\.ya?ml)?(\\.ya?ml)(?:\\.txt)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  /** Whether a file is YAML according to its name, possibly with another extension appended. */
  public static boolean isYaml(String name) {
    return Pattern.compile("\\.ya?ml(?:\\.txt)?\\s*$", Pattern.CASE_INSENSITIVE)
        .matcher(name)
        .find();
  }

  /** A name with the extension of files that are read, without additions by programs. */
  public static String mended(String name) {
    return ADDED.matcher(HalfWidth.of(name)).replaceFirst(YAML);
  }

  /** The name, among some, that a file was meant to have. */
  public static Optional<String> meant(String name, Collection<String> known) {
    return Nearest.to(mended(name).toLowerCase(Locale.ROOT), known);
  }

  /** The file that was meant to have a name, if it is the only one. */
  static Optional<Path> meantToBe(String name, Folder folder, Findings findings) {
    List<Path> meant =
        folder.files(findings).stream()
            .filter(file -> isYaml(Folder.name(file)))
            .filter(file -> meant(Folder.name(file), List.of(name)).isPresent())
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The name of the translation of a file: plan.en.yaml for plan.yaml. */
  public static String translation(String name, Language language) {
    return name.substring(0, name.length() - YAML.length()) + "." + language.code() + YAML;
  }

  /** The name of the file that one translates; empty if a file is no translation. */
  public static Optional<String> translated(String name) {
    String ending = "." + Language.ENGLISH.code() + YAML;
    return Optional.of(name)
        .filter(n -> n.endsWith(ending) && n.length() > ending.length())
        .map(n -> n.substring(0, n.length() - ending.length()) + YAML);
  }
}
