package report.page;

import java.io.IOException;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ValueDigest;

/**
 * Renders the pages of a book, in any thread, except for those reused from an earlier build with
 * the same inputs.
 */
final class PageRenderer {
  private final Templates templates;
  private final String look;
  private final Outlet outlet;
  private final ValueDigest digests = new ValueDigest();

  /**
   * A press.
   *
   * @param templates the renderer of pages
   * @param look the digest of the user's templates
   * @param outlet the target of pages
   */
  PageRenderer(Templates templates, String look, Outlet outlet) {
    this.templates = templates;
    this.look = look;
    this.outlet = outlet;
  }

  /** The page of a model. */
  RenderedFile page(PageModel model) throws IOException {
    return RenderedFile.of(
        outlet,
        model.page().file(),
        digests.of(look, model),
        () -> templates.render(model.page().kind() + ".ftlh", model));
  }
}
