package report.page.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import report.document.Overview;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeInput;
import report.output.ThemeOutput.Step;

/**
 * The index of a book: one file, or one for each theme if the book is large, so that no file is
 * long and no theme is kept. Themes may be added in parallel.
 */
public final class SearchIndex {
  /** The name of its file. No page of a theme has an underscore in its name. */
  public static final String FILE = "search_index.js";

  private final Overview overview;
  private final List<String> years;
  private final Map<Integer, SearchPart> themes = new ConcurrentSkipListMap<>();

  /**
   * The index of a book, without texts.
   *
   * @param overview the book
   * @param years the short names of the other books of the project, which are searched too if their
   *     pages are in sibling folders of these names
   */
  public SearchIndex(Overview overview, List<String> years) {
    this.overview = overview;
    this.years = years.stream().filter(year -> !year.equals(overview.code())).sorted().toList();
  }

  /**
   * Takes in a theme.
   *
   * @param place its place in the book, from 0
   * @param page the file of its page
   * @param theme the theme
   * @param outlet receives its file, if it has one of its own
   * @return writes that file
   * @throws IOException if the outlet cannot be read
   */
  public Step add(int place, String page, ThemeInput theme, Outlet outlet) throws IOException {
    if (!overview.isLarge()) {
      themes.put(place, part(page, theme));
      return Step.NONE;
    }
    String code = overview.code();
    RenderedFile script =
        RenderedFile.of(
            outlet,
            file(overview.themes().get(place).id()),
            theme.ofChapters(code, page, overview.labels().language()),
            () -> SearchScript.parts(code, List.of(part(page, theme))));
    return () -> script.putInto(outlet);
  }

  private SearchPart part(String page, ThemeInput theme) {
    return ThemeTexts.of(page, theme.document().chapters().get(0), overview.labels());
  }

  /**
   * Writes the file of the book, after all themes.
   *
   * @param others the texts outside of its themes
   * @param outlet receives the file
   * @throws IOException if it cannot be written
   */
  public void finish(List<SearchPart> others, Outlet outlet) throws IOException {
    List<String> files =
        overview.isLarge()
            ? overview.themes().stream().map(theme -> file(theme.id())).toList()
            : List.of();
    byte[] script =
        SearchScript.book(
            overview.code(),
            overview.year(),
            overview.labels(),
            years.stream()
                .map(year -> new SearchScript.Beside(year, overview.editions().beside(year)))
                .toList(),
            Stream.concat(themes.values().stream(), others.stream()).toList(),
            files);
    outlet.file(FILE, out -> out.write(script));
  }

  private static String file(String theme) {
    return "search_" + theme + ".js";
  }
}
