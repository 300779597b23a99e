package report.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.document.Chapter;
import report.document.Pictures;
import report.finding.Findings;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeInput;
import report.output.ThemeOutput;
import report.page.search.SearchIndex;
import report.page.site.SiteFiles;
import report.picture.Picture;

/**
 * The pages of a book, written theme by theme. The first page whose template is invalid is the
 * last: it and the following ones are not written.
 */
final class PageWriter implements ThemeOutput {
  private final Site site;
  private final SearchIndex index;
  private final PageRenderer renderer;
  private final TemplateFiles parts;
  private final Outlet outlet;
  private final Findings findings;
  private final Set<String> stored = new HashSet<>();
  private volatile boolean failed;

  /**
   * Nothing written yet.
   *
   * @param site the pages
   * @param index the index of their texts
   * @param renderer the renderer
   * @param parts the files that go with them
   * @param outlet their target
   * @param findings receives the error of a template
   */
  PageWriter(
      Site site,
      SearchIndex index,
      PageRenderer renderer,
      TemplateFiles parts,
      Outlet outlet,
      Findings findings) {
    this.site = site;
    this.index = index;
    this.renderer = renderer;
    this.parts = parts;
    this.outlet = outlet;
    this.findings = findings;
  }

  /** The first page is tried before all others, so that a fault in it stops the work early. */
  @Override
  public Step begin() throws IOException {
    try {
      renderer.page(site.index(Map.of()));
      return Step.NONE;
    } catch (TemplateFault fault) {
      return () -> fail(fault);
    }
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    if (failed) {
      return Step.NONE;
    }
    Step page = page(place, theme);
    Step texts = index.add(place, site.file(place), theme, outlet);
    List<Picture> pictures =
        site.isLarge() && !site.themes().traces(place, theme, outlet.pieces()).hasPictures()
            ? List.of()
            : pictures(chapter(theme));
    return () -> {
      page.put();
      if (!failed) {
        texts.put();
      }
      for (Picture picture : pictures) {
        put(picture);
      }
    };
  }

  private static Chapter chapter(ThemeInput theme) {
    return theme.document().chapters().get(0);
  }

  /** The pictures of a theme, each as often as it is shown. */
  static List<Picture> pictures(Chapter chapter) {
    return Pictures.of(chapter.theme());
  }

  /** The page of a theme; in a large book, its values are only made if it is made again. */
  private Step page(int place, ThemeInput theme) throws IOException {
    ThemePages pages = site.themes();
    if (site.isLarge()) {
      site.note(place, pages.traces(place, theme, outlet.pieces()));
    }
    Optional<PageModel> model =
        site.isLarge() ? Optional.empty() : Optional.of(site.theme(place, chapter(theme)));
    return made(
        () ->
            renderer.page(
                site.file(place),
                pages.narrow(place, theme),
                pages.wide(place, theme),
                () -> model.orElseGet(() -> site.theme(place, chapter(theme)))));
  }

  /** A picture is stored once, however often it is shown. */
  private void put(Picture picture) throws IOException {
    if (!failed && stored.add(picture.name())) {
      byte[] bytes = picture.file().bytes();
      outlet.file(Pictures.FOLDER + picture.name(), out -> out.write(bytes));
    }
  }

  /** A page in the order of pages, or the error that prevents it and the following ones. */
  private Step made(PageModel model) throws IOException {
    return made(() -> renderer.page(model));
  }

  /** Renders a page. */
  private interface Rendering {
    RenderedFile page() throws IOException;
  }

  private Step made(Rendering rendering) throws IOException {
    try {
      RenderedFile page = rendering.page();
      return () -> put(page);
    } catch (TemplateFault fault) {
      return () -> fail(fault);
    }
  }

  private void put(RenderedFile page) throws IOException {
    if (!failed) {
      page.putInto(outlet);
    }
  }

  private void fail(TemplateFault fault) {
    if (!failed) {
      failed = true;
      findings.add(fault.finding());
    }
  }

  @Override
  public void finish() throws IOException {
    for (PageModel other : site.others()) {
      if (!failed && !(other instanceof PageModel.Meeting)) {
        made(other).put();
      }
    }
    if (!failed) {
      made(site.search()).put();
    }
    if (!failed && site.whole().isPresent()) {
      made(site.whole().get()).put();
    }
    if (!failed) {
      index.finish(site.otherTexts(), outlet);
      for (String name : TemplateFiles.AS_THEY_ARE) {
        byte[] bytes = parts.bytes(name);
        outlet.file(name, out -> out.write(bytes));
      }
      byte[] heads = site.runningHeads();
      outlet.file(RunningHeads.FILE, out -> out.write(heads));
    }
    if (!failed && site.published().isPresent()) {
      put(site.published().get());
    }
  }

  /**
   * What only a book has that says where it is published.
   *
   * @param lost the page that a server shows instead of one that is not there
   * @param files the files for search engines and feed readers
   * @param pages the files of the pages that they list
   */
  record Published(PageModel lost, SiteFiles files, List<String> pages) {}

  private void put(Published published) throws IOException {
    made(published.lost()).put();
    if (!failed) {
      published.files().write(published.pages(), outlet);
    }
    if (published.files().icon().isPresent()) {
      put(published.files().icon().get());
    }
  }

  /** The pages that say the sizes of downloads are written last, after the downloads. */
  @Override
  public void conclude(Map<String, Long> sizes) throws IOException {
    for (PageModel meeting : site.meetings(sizes)) {
      if (!failed) {
        made(meeting).put();
      }
    }
    if (!failed) {
      made(site.index(sizes)).put();
    }
  }
}
