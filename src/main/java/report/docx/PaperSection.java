package report.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import report.sheet.workbook.Margins;

/** The paper of a section. */
final class PaperSection {
  private PaperSection() {}

  static void write(CTSectPr section, Look look) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(look.across()));
    size.setH(BigInteger.valueOf(look.down()));
    if (look.page().landscape()) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    Margins margins = look.page().margins();
    CTPageMar free = section.addNewPgMar();
    free.setTop(of(margins.top()));
    free.setBottom(of(margins.bottom()));
    free.setLeft(of(margins.left()));
    free.setRight(of(margins.right()));
    free.setHeader(of(margins.header()));
    free.setFooter(of(margins.footer()));
    free.setGutter(BigInteger.ZERO);
  }

  private static BigInteger of(double inches) {
    return BigInteger.valueOf(Look.margin(inches));
  }
}
