package report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Drawing.Point;
import report.paper.PaperPage;
import report.paper.Target;

/** Draws a page. */
final class PageDrawing {
  private final PDDocument document;
  private final PDPage page;
  private final double height;
  private final Structure structure;
  private final Structure.Page marks;
  private final ContentStream content = new ContentStream();
  private final LineDrawing lines;
  private final Images images;
  private final Map<String, PDImageXObject> shown = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final Predicate<Target> isLink;

  /** A link as it was drawn, with the element it belongs to. */
  private record Link(Box box, Target target, String words, COSDictionary element) {}

  private PageDrawing(
      PDDocument document,
      PaperPage paper,
      PDPage page,
      Structure structure,
      FontFaces faces,
      Images images,
      Predicate<Target> isLink) {
    this.document = document;
    this.page = page;
    this.height = paper.height();
    this.structure = structure;
    this.marks = structure.page(page.getCOSObject());
    this.lines = new LineDrawing(content, faces, height);
    this.images = images;
    this.isLink = isLink;
  }

  /** The page for a page, not yet in the document. */
  static PDPage blank(PaperPage paper) {
    return new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
  }

  /** Draws everything but links, which need all pages. */
  static PageDrawing draw(
      PDDocument document,
      PaperPage paper,
      PDPage page,
      Structure structure,
      FontFaces faces,
      Images images,
      Predicate<Target> isLink)
      throws IOException {
    PageDrawing drawing = new PageDrawing(document, paper, page, structure, faces, images, isLink);
    for (PaperPage.Item item : paper.items()) {
      drawing.item(item);
    }
    drawing.finish();
    return drawing;
  }

  private void item(PaperPage.Item item) throws IOException {
    if (item.tag() == PaperPage.ARTIFACT) {
      content.operator("/Artifact BMC");
      draw(item.drawing());
      content.operator("EMC");
    } else if (item.drawing() instanceof Drawing.Text text) {
      text(text, structure.element(item.tag()), structure.tag(item.tag()).kind().type());
    } else {
      begin(structure.element(item.tag()), structure.tag(item.tag()).kind().type());
      draw(item.drawing());
      content.operator("EMC");
    }
  }

  private void begin(COSDictionary element, String type) {
    content.words("/" + type + " <</MCID " + marks.mark(element) + ">>").operator("BDC");
  }

  private void draw(Drawing drawing) throws IOException {
    if (drawing instanceof Drawing.Fill fill) {
      fill(fill);
    } else if (drawing instanceof Drawing.Stroke stroke) {
      stroke(stroke);
    } else if (drawing instanceof Drawing.Raster raster) {
      raster(raster);
    } else {
      for (LineDrawing.Part part : lines.parts((Drawing.Text) drawing)) {
        lines.draw(part);
      }
    }
  }

  /** A text whose links are elements of their own in that of the text. */
  private void text(Drawing.Text text, COSDictionary element, String type) throws IOException {
    boolean open = false;
    @Nullable Target before = null;
    @Nullable COSDictionary linked = null;
    for (LineDrawing.Part part : lines.parts(text)) {
      Optional<Target> target = part.span().target().filter(isLink);
      if (target.isEmpty()) {
        if (!open) {
          begin(element, type);
          open = true;
        }
        lines.draw(part);
        before = null;
        continue;
      }
      if (open) {
        content.operator("EMC");
        open = false;
      }
      if (linked == null || !target.get().equals(before)) {
        linked = structure.link(element);
      }
      begin(linked, "Link");
      lines.draw(part);
      content.operator("EMC");
      links.add(new Link(part.box(), target.get(), part.span().text(), linked));
      before = target.get();
    }
    if (open) {
      content.operator("EMC");
    }
  }

  private void fill(Drawing.Fill fill) {
    content.fillWith(fill.ink());
    Box box = fill.box();
    content
        .number(box.x())
        .number(height - box.bottom())
        .number(box.width())
        .number(box.height())
        .words("re")
        .operator("f");
  }

  private void stroke(Drawing.Stroke stroke) {
    content.strokeWith(stroke.ink());
    content.number(stroke.width()).words("w");
    if (stroke.dash() > 0) {
      content.sign('[').number(stroke.dash()).sign(']').words(" 0 d");
    } else {
      content.words("[] 0 d");
    }
    String operator = "m";
    for (Point point : stroke.points()) {
      content.number(point.x()).number(height - point.y()).words(operator);
      operator = "l";
    }
    content.operator("S");
  }

  private void raster(Drawing.Raster raster) throws IOException {
    PDImageXObject image = images.of(raster.content());
    String name = "I" + (images.number(image) + 1);
    shown.put(name, image);
    Box box = raster.box();
    content.words("q").number(box.width()).words("0 0").number(box.height());
    content.number(box.x()).number(height - box.bottom()).words("cm");
    content.words("/" + name).words("Do").operator("Q");
  }

  private void finish() throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.bytes());
    }
    page.setContents(stream);
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, marks.key());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }

  /** The pictures of the page by their names. */
  Map<String, PDImageXObject> images() {
    return shown;
  }

  /** Adds its links. */
  void link(LinkTargets targets) {
    if (links.isEmpty()) {
      return;
    }
    COSArray annotations = new COSArray();
    for (Link link : links) {
      COSDictionary annotation = targets.annotation(link.target(), link.words());
      COSArray area = new COSArray();
      Box box = link.box();
      area.setFloatArray(
          new float[] {
            (float) box.x(),
            (float) (height - box.bottom()),
            (float) box.right(),
            (float) (height - box.y())
          });
      annotation.setItem(COSName.RECT, area);
      annotation.setItem(COSName.P, page.getCOSObject());
      structure.annotation(annotation, link.element(), page.getCOSObject());
      annotations.add(annotation);
    }
    page.getCOSObject().setItem(COSName.ANNOTS, annotations);
  }
}
