package report.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The smallest parts of a paragraph. */
final class Letters {
  private Letters() {}

  /** Adds a text to a paragraph. */
  static CTR add(CTP paragraph, String text) {
    CTR run = paragraph.addNewR();
    add(run, text);
    return run;
  }

  /** Adds a text to a run; line breaks and tabs are elements. */
  static void add(CTR run, String text) {
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (c == '\n' || c == '\t') {
        plain(run, text.substring(from, at));
        from = at + 1;
        if (c == '\t') {
          run.addNewTab();
        } else if (at < text.length()) {
          run.addNewBr();
        }
      }
    }
  }

  private static void plain(CTR run, String text) {
    if (!text.isEmpty()) {
      CTText letters = run.addNewT();
      letters.setStringValue(text);
      letters.setSpace(SpaceAttribute.Space.PRESERVE);
    }
  }

  /** Gives a run a style. */
  static CTR run(CTR run, String style) {
    run.addNewRPr().addNewRStyle().setVal(style);
    return run;
  }

  /** Adds a link to a place of the document. */
  static CTR link(CTP paragraph, String bookmark, String text, String style) {
    CTHyperlink link = paragraph.addNewHyperlink();
    link.setAnchor(bookmark);
    CTR run = run(link.addNewR(), style);
    add(run, text);
    return run;
  }

  /** Adds a field with its present value. */
  static void field(CTP paragraph, String code, String value) {
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    CTText instruction = paragraph.addNewR().addNewInstrText();
    instruction.setStringValue(" " + code + " ");
    instruction.setSpace(SpaceAttribute.Space.PRESERVE);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    add(paragraph, value);
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
