package report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What keeps people from reading a page, as axe sees it, and pages wider than their windows. */
final class Axe {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 375;

  /** The last is that in which the layout is looked at. */
  private static final List<Integer> WIDTHS = List.of(1440, 1024, 768, 320, PHONE);

  /** The rules whose result depends on the scheme. */
  private static final String OF_COLORS = "{runOnly: ['color-contrast']}";

  /** The rules whose result depends on the width. */
  private static final String OF_LAYOUT =
      "{runOnly: ['scrollable-region-focusable', 'target-size',"
          + " 'label-content-name-mismatch', 'link-in-text-block', 'hidden-content',"
          + " 'td-headers-attr', 'th-has-data-cells', 'region', 'landmark-unique']}";

  private static final String SCRIPT = script();

  private final Chromium browser;

  Axe(Chromium browser) {
    this.browser = browser;
  }

  private static String script() {
    try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Looks at a page as on a desk, a tablet, a phone and on paper, in both schemes, with everything
   * open that opens.
   *
   * @param page what it is called in the result
   * @param open opens it
   * @return what is in the way of whom
   */
  List<String> barriers(String page, Runnable open) {
    browser.resize(DESKTOP, 900);
    browser.prefer("light");
    open.run();
    browser.exec("document.querySelectorAll('details').forEach(d => { d.open = true; });");
    browser.exec(SCRIPT);
    List<String> barriers = new ArrayList<>(found(page + " " + DESKTOP, "{}"));
    browser.prefer("dark");
    barriers.addAll(found(page + " dark", OF_COLORS));
    browser.preferPrint();
    barriers.addAll(found(page + " print", OF_COLORS));
    browser.prefer("light");
    for (int width : WIDTHS) {
      browser.resize(width, 800);
      if (!browser.run("return document.documentElement.scrollWidth;").equals((long) width)) {
        barriers.add(page + " is wider than " + width);
      }
    }
    barriers.addAll(found(page + " " + PHONE, OF_LAYOUT));
    return barriers;
  }

  private List<String> found(String where, String options) {
    Object violations =
        browser.await(
            "const done = arguments[arguments.length - 1];axe.run(document, {resultTypes:"
                + " ['violations'], preload: false, rules: {'label-content-name-mismatch':"
                + " {enabled: true}}, ..."
                + options
                + "}).then(r => done(r.violations.map(v => v.id +"
                + " ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' '))));");
    return ((List<?>) violations).stream().map(found -> where + ": " + found).toList();
  }
}
