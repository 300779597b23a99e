package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Ink;
import report.paper.Lettering;
import report.paper.PaperPage;
import report.paper.Span;
import report.sheet.workbook.Font;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Page;

/** The header and footer of pages, with the commands of Excel (ECMA-376 part 1, 18.3.1.46). */
final class Banner {
  private static final double POINTS_PER_INCH = 72;
  private static final double LEADING = 1.25;

  private static final Pattern PART =
      Pattern.compile(
          "&\"(?<font>[^\"]*)\"|&(?<size>[0-9]{1,3})"
              + " ?|&K[0-9A-F]{6}|&(?<command>.)|(?<words>[^&]+)|&",
          Pattern.DOTALL);

  private final Page page;
  private final String sheet;
  private final Font normal;

  /**
   * The banner of a sheet.
   *
   * @param page its page
   * @param sheet its name
   * @param normal the font of texts without a font
   */
  Banner(Page page, String sheet, Font normal) {
    this.page = page;
    this.sheet = sheet;
    this.normal = normal;
  }

  /** Draws it on a page. */
  void draw(PageItems items, int number, int pages) {
    draw(page.header(), true, items, number, pages);
    draw(page.footer(), false, items, number, pages);
  }

  private void draw(HeaderFooter banner, boolean above, PageItems items, int number, int pages) {
    draw(banner.left(), Drawing.Align.LEFT, above, items, number, pages);
    draw(banner.centre(), Drawing.Align.CENTER, above, items, number, pages);
    draw(banner.right(), Drawing.Align.RIGHT, above, items, number, pages);
  }

  private void draw(
      String code, Drawing.Align align, boolean above, PageItems items, int number, int pages) {
    if (code.isEmpty()) {
      return;
    }
    List<List<Span>> lines = lines(code, number, pages);
    double size =
        lines.stream()
            .flatMap(List::stream)
            .mapToDouble(span -> span.lettering().size())
            .max()
            .orElse(normal.size());
    double pitch = size * LEADING;
    double height = lines.size() * pitch;
    double left = page.margins().left() * POINTS_PER_INCH;
    double right = page.margins().right() * POINTS_PER_INCH;
    double y =
        above
            ? page.margins().header() * POINTS_PER_INCH
            : items.height() - page.margins().footer() * POINTS_PER_INCH - height;
    Box box = new Box(left, y, items.width() - left - right, height);
    items.add(PaperPage.ARTIFACT, new Drawing.Text(box, align, pitch, lines));
  }

  private List<List<Span>> lines(String code, int number, int pages) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    Lettering lettering = Letterings.of(normal, 1);
    Matcher part = PART.matcher(code);
    while (part.find()) {
      @Nullable String font = part.group("font");
      @Nullable String size = part.group("size");
      @Nullable String words = part.group("words");
      if (font != null) {
        lettering = font(lettering, font);
      } else if (size != null) {
        lettering = sized(lettering, Math.max(1, Integer.parseInt(size)));
      } else {
        String text = words == null ? command(part.group("command"), number, pages) : words;
        String[] texts = text.split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
          if (i > 0) {
            lines.add(line);
            line = new ArrayList<>();
          }
          if (!texts[i].isEmpty()) {
            line.add(new Span(texts[i], lettering, Optional.empty()));
          }
        }
      }
    }
    lines.add(line);
    return lines;
  }

  /** What a command prints; those that only change the look print nothing. */
  private String command(@Nullable String command, int number, int pages) {
    return switch (command == null ? "" : command) {
      case "P" -> Integer.toString(number);
      case "N" -> Integer.toString(pages);
      case "A" -> sheet;
      case "&" -> "&";
      default -> "";
    };
  }

  private static Lettering font(Lettering before, String words) {
    String[] parts = words.split(",", 2);
    String name = parts[0].equals("-") ? before.font() : parts[0];
    boolean bold = parts.length > 1 && parts[1].contains("Bold");
    return new Lettering(name, before.size(), bold, false, false, false, false, Ink.BLACK);
  }

  private static Lettering sized(Lettering before, double size) {
    return before.scaled(size / before.size());
  }
}
