package report.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.Nearest;
import report.plan.Book;
import report.plan.Id;
import report.plan.Theme;
import report.read.BookReader.BookFile;
import report.read.GlossaryReader.Glossary;
import report.read.ThemeReader.ThemeFolder;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.YamlFile;

/** Reads the folder of one fiscal year. */
final class YearReader {
  private static final String BOOK = "book.yaml";
  private static final String GLOSSARY = "glossary.yaml";

  private final FiscalYear year;
  private final Folder folder;
  private final Origins origins;
  private final Findings findings;

  YearReader(FiscalYear year, Folder folder, Origins origins, Findings findings) {
    this.year = year;
    this.folder = folder;
    this.origins = origins;
    this.findings = findings;
  }

  /** The book; nothing if it could not be put together. */
  Optional<Book> read() {
    BookFile book = book();
    Glossary glossary = glossary();
    Scope scope = new Scope(year, glossary.ids(), origins, findings);
    Map<String, ThemeFolder> themes = new LinkedHashMap<>();
    for (Folder theme : folder.folders(findings)) {
      if (Files.exists(theme.file(ThemeReader.PLAN))) {
        themes.put(theme.name(), new ThemeReader(scope, theme, book.rating()).read());
      }
    }
    List<Theme> listed = listed(book, themes);
    checkNumbers(themes);
    new UnreadFiles(folder, findings).report();
    return book.cover()
        .filter(cover -> book.rating().isPresent())
        .map(
            cover ->
                new Book(
                    year,
                    cover.publisher(),
                    cover.title(),
                    cover.asOf(),
                    cover.firstNote(),
                    book.rating().get(),
                    book.policy(),
                    glossary.terms(),
                    listed));
  }

  private BookFile book() {
    Path file = folder.file(BOOK);
    if (!Files.exists(file)) {
      findings.add(Finding.of(Rule.MISSING_FILE, Folder.place(file), BOOK));
      return BookFile.unread();
    }
    return root(file).map(new BookReader(year, findings)::read).orElseGet(BookFile::unread);
  }

  private Glossary glossary() {
    Path file = folder.file(GLOSSARY);
    return Files.exists(file)
        ? root(file)
            .map(new GlossaryReader(year, findings)::read)
            .orElseGet(() -> Glossary.empty(false))
        : Glossary.empty(true);
  }

  private Optional<Node> root(Path file) {
    return YamlFile.read(file, Folder.shown(file), findings);
  }

  /** The listed themes in their order; reports those that are not there, twice or not listed. */
  private List<Theme> listed(BookFile book, Map<String, ThemeFolder> themes) {
    Map<String, Span> places = new LinkedHashMap<>();
    List<Theme> listed = new ArrayList<>();
    for (ScalarNode entry : book.themes()) {
      String id = entry.text().strip();
      @Nullable Span first = places.putIfAbsent(id, entry.span());
      if (first != null) {
        findings.add(Finding.of(Rule.REPEATED_THEME, entry.span(), id).see(first));
      } else if (!themes.containsKey(id)) {
        noTheme(entry, id, themes);
      } else {
        Optional.ofNullable(themes.get(id)).flatMap(ThemeFolder::theme).ifPresent(listed::add);
      }
    }
    if (book.listsAll()) {
      themes.keySet().stream()
          .filter(id -> Id.isId(id) && !places.containsKey(id))
          .forEach(this::notListed);
    }
    return listed;
  }

  private void noTheme(ScalarNode entry, String id, Map<String, ThemeFolder> themes) {
    boolean isId = Ids.wellFormed(entry, findings).isPresent();
    if (isId) {
      findings.add(
          Finding.of(Rule.MISSING_FILE, entry.span(), id + "/" + ThemeReader.PLAN)
              .instead(Nearest.to(id, themes.keySet()).stream().toList()));
    }
  }

  private void notListed(String id) {
    Path plan = folder.folder(id).file(ThemeReader.PLAN);
    findings.add(Finding.of(Rule.UNLISTED_THEME, Folder.place(plan), id));
  }

  private void checkNumbers(Map<String, ThemeFolder> themes) {
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
                          .saying("B001.number")
                          .see(first));
                }
              });
    }
  }
}
