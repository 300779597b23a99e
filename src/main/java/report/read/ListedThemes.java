package report.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.Nearest;
import report.plan.Id;
import report.read.BookReader.BookFile;
import report.read.field.Ids;
import report.read.file.Folder;
import report.read.file.MisnamedFiles;
import report.read.theme.StoredTheme;
import report.read.theme.ThemeReader;
import report.read.theme.ThemeReader.ThemeFolder;
import report.read.tree.ScalarNode;

/** The themes of a year, as listed in its book. */
final class ListedThemes {
  private final Folder folder;
  private final Map<String, ThemeFolder> themes;
  private final MisnamedFiles misnamed;
  private final Findings findings;

  /**
   * The themes of a year.
   *
   * @param folder the folder of the year
   * @param themes the themes by the names of their folders
   * @param misnamed finds files with wrong names
   * @param findings receives the findings
   */
  ListedThemes(
      Folder folder, Map<String, ThemeFolder> themes, MisnamedFiles misnamed, Findings findings) {
    this.folder = folder;
    this.themes = Collections.unmodifiableMap(themes);
    this.misnamed = misnamed;
    this.findings = findings;
  }

  /**
   * The listed themes in their order, followed by the others if they may be listed too; reports
   * those that do not exist, are listed twice or are not listed.
   */
  List<StoredTheme> of(BookFile book) {
    Map<String, Span> places = new LinkedHashMap<>();
    List<StoredTheme> listed = new ArrayList<>();
    Set<String> free = new LinkedHashSet<>(themes.keySet());
    free.removeIf(name -> !Id.isId(name));
    book.themes().forEach(entry -> free.remove(entry.text().strip()));
    for (ScalarNode entry : book.themes()) {
      String id = entry.text().strip();
      @Nullable Span first = places.putIfAbsent(id, entry.span());
      if (first != null) {
        findings.add(Finding.of(Rule.REPEATED_THEME, entry.span(), id).withRelated(first));
      } else if (!themes.containsKey(id)) {
        noTheme(entry, id, free);
      } else {
        Optional.ofNullable(themes.get(id)).flatMap(ThemeFolder::theme).ifPresent(listed::add);
      }
    }
    if (!book.listsAll()) {
      themes.forEach(
          (id, theme) -> {
            if (!places.containsKey(id)) {
              theme.theme().ifPresent(listed::add);
            }
          });
    } else {
      Set<String> meant = places.keySet().stream().map(Ids::meant).collect(Collectors.toSet());
      themes.keySet().stream()
          .filter(id -> Id.isId(id) && !meant.contains(id))
          .forEach(this::notListed);
    }
    return listed;
  }

  /**
   * Suggests a theme that is not listed yet. It is a separate finding if the name of a folder is
   * not a valid id.
   */
  private void noTheme(ScalarNode entry, String id, Set<String> free) {
    boolean isId = Ids.wellFormed(entry, findings).isPresent();
    boolean isMeant = themes.keySet().stream().anyMatch(name -> Ids.meant(name).equals(id));
    if (isId && !isMeant) {
      findings.add(
          misnamed
              .of(folder.folder(id), ThemeReader.PLAN)
              .map(finding -> finding.withRelated(entry.span()))
              .orElseGet(
                  () ->
                      Finding.of(Rule.MISSING_FILE, entry.span(), id + "/" + ThemeReader.PLAN)
                          .withSuggestedTexts(Nearest.to(id, free).stream().toList())));
    }
  }

  private void notListed(String id) {
    Path plan = folder.folder(id).file(ThemeReader.PLAN);
    findings.add(Finding.of(Rule.UNLISTED_THEME, Folder.place(plan), id));
  }

  /** Reports themes of one number. */
  void checkNumbers() {
    Map<Integer, Span> numbers = new LinkedHashMap<>();
    for (ThemeFolder theme : themes.values()) {
      theme
          .number()
          .ifPresent(
              number -> {
                @Nullable Span first = numbers.putIfAbsent(number.value(), number.span());
                if (first != null) {
                  findings.add(
                      Finding.of(Rule.REPEATED_THEME, number.span(), "" + number.value())
                          .withMessage("B001.number")
                          .withRelated(first));
                }
              });
    }
  }
}
