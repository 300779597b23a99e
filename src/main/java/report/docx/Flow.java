package report.docx;

import java.util.function.Supplier;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * A place that takes paragraphs and tables.
 *
 * @param part the part of the file, which has the links of its texts
 * @param width its width
 * @param isNote whether it is a footnote, which takes neither footnotes nor pictures
 * @param paragraphs makes a paragraph at its end
 * @param tables makes a table at its end
 */
record Flow(
    PackagePart part, int width, boolean isNote, Supplier<CTP> paragraphs, Supplier<CTTbl> tables) {
  static Flow of(CTBody body, PackagePart part, int width) {
    return new Flow(part, width, false, body::addNewP, body::addNewTbl);
  }

  static Flow of(CTFtnEdn note, PackagePart part, int width) {
    return new Flow(part, width, true, note::addNewP, note::addNewTbl);
  }

  /** A cell of a table in this place. */
  Flow cell(CTTc cell, int inner) {
    return new Flow(part, inner, isNote, cell::addNewP, cell::addNewTbl);
  }

  /** The same place, where terms are explained and not marked by footnotes. */
  Flow withoutNotes() {
    return new Flow(part, width, true, paragraphs, tables);
  }

  /** A new paragraph with a style. */
  CTP paragraph(String style) {
    CTP paragraph = paragraphs.get();
    if (!style.equals(StyleNames.NORMAL)) {
      paragraph.addNewPPr().addNewPStyle().setVal(style);
    }
    return paragraph;
  }
}
