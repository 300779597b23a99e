package report.pdf;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import report.paper.PaperDocument;
import report.paper.Target;

/** Where links of a document lead. */
final class LinkTargets {
  private static final int PRINTED = 4;

  private final List<PDPage> pages;
  private final Map<String, PaperDocument.Anchor> anchors;

  LinkTargets(List<PDPage> pages, Map<String, PaperDocument.Anchor> anchors) {
    this.pages = pages;
    this.anchors = anchors;
  }

  /** An annotation without place, whose target is known. */
  COSDictionary annotation(Target target, String words) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
    annotation.setInt(COSName.F, PRINTED);
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    annotation.setItem(COSName.BORDER, border);
    annotation.setString(COSName.CONTENTS, words);
    if (target instanceof Target.Address address) {
      COSDictionary action = new COSDictionary();
      action.setItem(COSName.S, COSName.URI);
      action.setItem(COSName.URI, new COSString(address.address()));
      annotation.setItem(COSName.A, action);
    } else if (target instanceof Target.Anchor anchor) {
      PaperDocument.Anchor place = anchors.get(anchor.name());
      if (place != null) {
        annotation.setItem(COSName.DEST, place(place));
      }
    }
    return annotation;
  }

  /** The destination of a place. */
  COSArray place(PaperDocument.Anchor place) {
    PDPage page = pages.get(place.page());
    COSArray destination = new COSArray();
    destination.add(page.getCOSObject());
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new COSFloat((float) (page.getMediaBox().getHeight() - place.y())));
    destination.add(COSNull.NULL);
    return destination;
  }
}
