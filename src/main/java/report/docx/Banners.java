package report.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import report.sheet.layout.PlaceholderValues;
import report.sheet.workbook.HeaderFooter;

/** The headers and footers of sections, from the codes that workbooks have for them. */
final class Banners {
  /** A font, a size, a colour, a command or a text. */
  private static final Pattern PART =
      Pattern.compile("&\"[^\"]*\"|&[0-9]+ ?|&K[0-9A-F]{6}|&(.)|([^&]+)|&", Pattern.DOTALL);

  private final XWPFDocument word;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> footers = new HashMap<>();

  Banners(XWPFDocument word) {
    this.word = word;
  }

  /** Gives a section its header and footer; equal ones are shared. */
  void write(CTSectPr section, Look look, PlaceholderValues filling) {
    header(section, filled(look.page().header(), filling), look.width());
    footer(section, filled(look.page().footer(), filling), look.width());
  }

  private static HeaderFooter filled(HeaderFooter banner, PlaceholderValues filling) {
    return banner.map(
        text -> filling.fill(text, value -> value.replace('\n', ' ').replace("&", "&&")));
  }

  private void header(CTSectPr section, HeaderFooter banner, int width) {
    if (banner.code().isEmpty()) {
      return;
    }
    @Nullable String known = headers.get(width + banner.code());
    if (known == null) {
      XWPFHeaderFooter made =
          new XWPFHeaderFooterPolicy(word, section).createHeader(STHdrFtr.DEFAULT);
      write(made, StyleNames.HEADER, banner, width);
      headers.put(width + banner.code(), section.getHeaderReferenceArray(0).getId());
    } else {
      share(section.addNewHeaderReference(), known);
    }
  }

  private void footer(CTSectPr section, HeaderFooter banner, int width) {
    if (banner.code().isEmpty()) {
      return;
    }
    @Nullable String known = footers.get(width + banner.code());
    if (known == null) {
      XWPFHeaderFooter made =
          new XWPFHeaderFooterPolicy(word, section).createFooter(STHdrFtr.DEFAULT);
      write(made, StyleNames.FOOTER, banner, width);
      footers.put(width + banner.code(), section.getFooterReferenceArray(0).getId());
    } else {
      share(section.addNewFooterReference(), known);
    }
  }

  private static void share(CTHdrFtrRef reference, String id) {
    reference.setId(id);
    reference.setType(STHdrFtr.DEFAULT);
  }

  private static void write(XWPFHeaderFooter made, String style, HeaderFooter banner, int width) {
    CTP line = made.createParagraph().getCTP();
    CTPPr properties = line.addNewPPr();
    properties.addNewPStyle().setVal(style);
    stops(properties.addNewTabs(), width);
    write(line, banner.left());
    if (!banner.centre().isEmpty() || !banner.right().isEmpty()) {
      line.addNewR().addNewTab();
      write(line, banner.centre());
    }
    if (!banner.right().isEmpty()) {
      line.addNewR().addNewTab();
      write(line, banner.right());
    }
  }

  /** The middle and the right edge of this section, whose paper may not be that of the style. */
  private static void stops(CTTabs tabs, int width) {
    CTTabStop middle = tabs.addNewTab();
    middle.setVal(STTabJc.CENTER);
    middle.setPos(BigInteger.valueOf(width / 2));
    CTTabStop end = tabs.addNewTab();
    end.setVal(STTabJc.RIGHT);
    end.setPos(BigInteger.valueOf(width));
  }

  private static void write(CTP line, String code) {
    Matcher part = PART.matcher(code);
    while (part.find()) {
      if (part.group(2) != null) {
        Letters.add(line, part.group(2));
      } else if (part.group(1) != null) {
        command(line, part.group(1));
      }
    }
  }

  private static void command(CTP line, String command) {
    switch (command) {
      case "P" -> Letters.field(line, "PAGE", "1");
      case "N" -> Letters.field(line, "NUMPAGES", "1");
      case "&" -> Letters.add(line, "&");
      default -> {}
    }
  }
}
