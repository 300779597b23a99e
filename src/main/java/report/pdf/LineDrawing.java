package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Lettering;
import report.paper.Span;

/** Draws the lines of texts. */
final class LineDrawing {
  /** The part of an em that is above the baseline, in both fonts that come with the tool. */
  private static final double ASCENT = 0.8799;

  private static final double RAISED = 0.33;
  private static final double UNDERLINE = 0.1;
  private static final double STRIKE = 0.3;
  private static final double THICKNESS = 0.05;
  private static final double SLANT = 0.2;

  /** The width of the line around glyphs that makes them bold, as part of their size. */
  private static final double BOLDER = 0.03;

  private final ContentStream content;
  private final FontFaces faces;
  private final double height;

  /**
   * Draws into the content of a page.
   *
   * @param content the operators of the page
   * @param faces the fonts
   * @param height the height of the page in points
   */
  LineDrawing(ContentStream content, FontFaces faces, double height) {
    this.content = content;
    this.faces = faces;
    this.height = height;
  }

  /**
   * A span in its place.
   *
   * @param span the span
   * @param letters its letters
   * @param box the place it takes
   * @param baseline the baseline, in points from the upper edge of the page
   * @param squeeze the part of its width it is drawn with
   */
  record Part(
      Span span, List<EmbeddedFont.Letter> letters, Box box, double baseline, double squeeze) {
    /** Copies the list. */
    Part {
      letters = List.copyOf(letters);
    }
  }

  /** The spans of all lines in their places. */
  List<Part> parts(Drawing.Text text) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < text.lines().size(); i++) {
      line(text, i, parts);
    }
    return parts;
  }

  private void line(Drawing.Text text, int number, List<Part> parts) throws IOException {
    List<Span> spans = text.lines().get(number);
    List<List<EmbeddedFont.Letter>> letters = new ArrayList<>();
    double width = 0;
    double size = 0;
    for (Span span : spans) {
      List<EmbeddedFont.Letter> own = faces.letters(span.text(), span.lettering());
      letters.add(own);
      width += width(own, span.lettering());
      size = Math.max(size, span.lettering().size());
    }
    double room = text.box().width();
    double squeeze = width > room && room > 0 ? room / width : 1;
    double x =
        switch (text.align()) {
          case LEFT -> text.box().x();
          case CENTER -> text.box().x() + (room - width * squeeze) / 2;
          case RIGHT -> text.box().right() - width * squeeze;
        };
    double top = text.box().y() + number * text.pitch();
    double baseline = top + (text.pitch() - size) / 2 + ASCENT * size;
    for (int i = 0; i < spans.size(); i++) {
      double wide = width(letters.get(i), spans.get(i).lettering()) * squeeze;
      if (!letters.get(i).isEmpty()) {
        Box box = new Box(x, top, wide, text.pitch());
        parts.add(new Part(spans.get(i), letters.get(i), box, baseline, squeeze));
      }
      x += wide;
    }
  }

  private static double width(List<EmbeddedFont.Letter> letters, Lettering lettering) {
    long width = 0;
    for (EmbeddedFont.Letter letter : letters) {
      width += letter.width();
    }
    return width * lettering.drawnSize() / 1000;
  }

  /** Draws a span. */
  void draw(Part part) {
    Lettering lettering = part.span().lettering();
    content.fillWith(lettering.ink());
    double baseline =
        height - part.baseline() + (lettering.raised() ? RAISED * lettering.size() : 0);
    content.words("BT").number(part.squeeze() * 100).words("Tz");
    content.words("1 0").number(lettering.italic() ? SLANT : 0).words("1");
    content.number(part.box().x()).number(baseline).words("Tm");
    @Nullable EmbeddedFont font = null;
    for (EmbeddedFont.Letter letter : part.letters()) {
      if (letter.font() != font) {
        if (font != null) {
          content.words("> Tj");
        }
        font = letter.font();
        content.words("/" + font.resource()).number(lettering.drawnSize()).words("Tf");
        if (lettering.bold()) {
          weight(lettering, font.isBold());
        }
        content.sign('<');
      }
      content.code(letter.code());
    }
    content.words("> Tj");
    if (lettering.bold() && font != null && !font.isBold()) {
      content.words("0 Tr");
    }
    content.operator("ET");
    if (lettering.underlined()) {
      bar(part, height - part.baseline() - UNDERLINE * lettering.size());
    }
    if (lettering.struck()) {
      bar(part, height - part.baseline() + STRIKE * lettering.size());
    }
  }

  /** Draws the glyphs of a font that is not bold with a line around them. */
  private void weight(Lettering lettering, boolean isBold) {
    if (isBold) {
      content.words("0 Tr");
    } else {
      content.strokeWith(lettering.ink());
      content.number(lettering.drawnSize() * BOLDER).words("w [] 0 d 2 Tr");
    }
  }

  private void bar(Part part, double y) {
    double thickness = Math.max(0.3, THICKNESS * part.span().lettering().size());
    content.number(part.box().x()).number(y).number(part.box().width()).number(thickness);
    content.words("re").operator("f");
  }
}
