package report.scaffold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Theme;
import report.project.Language;
import report.project.Messages;
import report.project.PlansFolder;
import report.read.FileKind;
import report.read.file.FileNames;
import report.read.tree.Node;
import report.read.tree.YamlFile;
import report.wording.EnglishWording;
import report.wording.WordedBook;

/**
 * The translations of a book to fill in: a file beside each file of its year that has texts and no
 * translation yet.
 */
public final class NewTranslations {
  private static final String BOOK = "book.yaml";

  private final PlansFolder plans;
  private final Book book;
  private final Messages texts;

  /**
   * The translations of a book.
   *
   * @param plans the folder of plans
   * @param book the book
   * @param texts the texts of comments
   */
  public NewTranslations(PlansFolder plans, Book book, Messages texts) {
    this.plans = plans;
    this.book = book;
    this.texts = texts;
  }

  /**
   * The files.
   *
   * @return their texts by their places, in the order of the files that they translate
   */
  public Map<Path, String> files() {
    Map<Path, String> files = new LinkedHashMap<>();
    List<Path> all = plans.files();
    for (Path file : all) {
      String name = String.valueOf(file.getFileName());
      boolean isOfYear = plans.of(book.year()).stream().anyMatch(file::startsWith);
      Optional<FileKind> kind = kind(file);
      if (isOfYear && kind.isPresent() && FileNames.translated(name).isEmpty()) {
        Path beside = file.resolveSibling(FileNames.translation(name, Language.ENGLISH));
        if (!all.contains(beside)) {
          text(kind.get(), file, beside).ifPresent(text -> files.put(beside, text));
        }
      }
    }
    return files;
  }

  /** What a file is; empty for records of the tool, which have no texts of their own. */
  private static Optional<FileKind> kind(Path file) {
    String folder = String.valueOf(file.resolveSibling("").getFileName());
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    return folder.equals("progress")
        ? Optional.of(FileKind.PROGRESS)
        : folder.equals("meetings") ? Optional.of(FileKind.MEETING) : FileKind.of(name);
  }

  private Optional<String> text(FileKind kind, Path file, Path beside) {
    List<String> lines =
        new ArrayList<>(
            YamlFile.read(
                    plans.project(),
                    file,
                    PlansFolder.shown(file),
                    new Findings(),
                    (Function<Node, List<String>>) kind::draft)
                .orElse(List.of()));
    if (kind == FileKind.BOOK && file.endsWith(BOOK)) {
      lines.addAll(words("departments", departments()));
      lines.addAll(words("units", units()));
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    lines.add(0, kind.translationModeline(plans.relative(beside)));
    lines.add(1, "# " + texts.get("translation"));
    return Optional.of(String.join("\n", lines) + "\n");
  }

  private static List<String> words(String key, NavigableSet<String> words) {
    List<String> lines = new ArrayList<>();
    if (!words.isEmpty()) {
      lines.add(key + ":");
      words.forEach(word -> lines.add("  '" + word.replace("'", "''") + "':"));
    }
    return lines;
  }

  private NavigableSet<String> departments() {
    NavigableSet<String> names = new TreeSet<>();
    for (Theme theme : book.themes()) {
      names.addAll(theme.departments());
      theme.owners().map(GoalOwner::departments).forEach(names::addAll);
      theme.goals().map(Goal::departments).forEach(names::addAll);
    }
    return names;
  }

  private NavigableSet<String> units() {
    EnglishWording wording = new EnglishWording(Map.of());
    Book worded = new WordedBook(wording, (part, copy) -> {}).of(book);
    worded.themes().forEach(Theme::title);
    return new TreeSet<>(wording.lacking());
  }
}
