package report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import report.document.Piece;
import report.picture.Picture;
import report.picture.PictureFormat;
import report.sheet.layout.DrawnPicture;

/** Draws pictures; those that Word cannot draw, and those in footnotes, are given in words. */
final class Images {
  /** The share of the page that a picture takes at most. */
  private static final double HIGHEST = 0.4;

  private final XWPFDocument document;
  private final Look look;

  Images(XWPFDocument document, Look look) {
    this.document = document;
    this.look = look;
  }

  void write(Flow flow, String style, Piece.Image image) {
    CTP paragraph = flow.paragraph(style);
    if (flow.isNote() || !image.picture().size().format().isRaster()) {
      Letters.add(paragraph, image.words());
      return;
    }
    try {
      draw(paragraph, flow.width(), image.picture());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void draw(CTP paragraph, int room, Picture picture)
      throws IOException, InvalidFormatException {
    double highest = look.down() * HIGHEST / Look.POINT;
    DrawnPicture drawn = DrawnPicture.of(picture, room / (double) Look.POINT, highest);
    boolean isPng = picture.size().format() == PictureFormat.PNG;
    XWPFPicture made =
        new XWPFParagraph(paragraph, document)
            .createRun()
            .addPicture(
                new ByteArrayInputStream(picture.file().bytes()),
                isPng ? PictureType.PNG : PictureType.JPEG,
                picture.name(),
                Units.toEMU(drawn.width()),
                Units.toEMU(drawn.height()));
    made.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
    paragraph.getRArray(0).getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alt());
  }
}
