package report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ValueDigest;
import report.page.site.ForeignTexts;

/**
 * Renders the pages of a book, in any thread, except for those reused from an earlier build with
 * the same inputs.
 */
final class PageRenderer {
  private final Templates templates;
  private final String look;
  private final Outlet outlet;
  private final boolean translated;
  private final ValueDigest digests = new ValueDigest();

  /**
   * A press.
   *
   * @param templates the renderer of pages
   * @param look the digest of the user's templates
   * @param outlet the target of pages
   * @param translated whether Japanese texts are marked, because the pages are in another language
   */
  PageRenderer(Templates templates, String look, Outlet outlet, boolean translated) {
    this.translated = translated;
    this.templates = templates;
    this.look = look;
    this.outlet = outlet;
  }

  private byte[] marked(byte[] page) {
    return translated
        ? ForeignTexts.marked(new String(page, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8)
        : page;
  }

  /** The page of a model. */
  RenderedFile page(PageModel model) throws IOException {
    return RenderedFile.of(
        outlet,
        model.page().file(),
        digests.of(look, model),
        () -> marked(templates.render(model.page().kind() + ".ftlh", model)));
  }

  /** Makes the values of a page. */
  interface Modeler {
    PageModel model() throws IOException;
  }

  /**
   * A page, of which an earlier one is still right if it was made of the same, or if all that it
   * shows was the same.
   *
   * @param file the name of its file
   * @param narrow the digest of what it is made of if it shows nothing of all themes
   * @param wide the digest of all that it can be made of
   * @param modeler makes its values
   */
  RenderedFile page(String file, String narrow, String wide, Modeler modeler) throws IOException {
    for (String from : List.of(digests.of(look, narrow), digests.of(look, wide, "all"))) {
      if (outlet.isUpToDate(file, from)) {
        return new RenderedFile(file, from, out -> {});
      }
    }
    PageModel model = modeler.model();
    Templates.Rendered made = templates.rendered(model.page().kind() + ".ftlh", model);
    return new RenderedFile(
        file,
        made.showsAll() ? digests.of(look, wide, "all") : digests.of(look, narrow),
        out -> out.write(marked(made.bytes())));
  }
}
