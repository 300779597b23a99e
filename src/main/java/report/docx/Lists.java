package report.docx;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import report.document.Bullet;

/** The lists of a document, each defined when an item of it comes. */
final class Lists {
  private final XWPFNumbering numbering;
  private final Look look;
  private final Map<ListForm, BigInteger> numbers = new LinkedHashMap<>();

  Lists(XWPFNumbering numbering, Look look) {
    this.numbering = numbering;
    this.look = look;
  }

  /** Whether lines with a bullet are items of a list. */
  boolean isItem(Bullet bullet) {
    return !look.layout().wording().mark(bullet).isEmpty();
  }

  /** How far the text of a level is set in. */
  int indent(int level) {
    return step() * (level + 1);
  }

  /** The number of the list of an item. */
  BigInteger number(Bullet bullet, int depth) {
    return numbers.computeIfAbsent(ListForm.of(bullet, depth), this::define);
  }

  private BigInteger define(ListForm form) {
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(levels(form)));
    return numbering.addNum(id);
  }

  private CTAbstractNum levels(ListForm form) {
    StringBuilder xml = new StringBuilder(XmlText.begin("numbering"));
    xml.append("<w:abstractNum w:abstractNumId=\"").append(numbers.size());
    xml.append("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
    for (int level = 0; level < ListForm.LEVELS; level++) {
      String mark = look.layout().wording().mark(form.at(level));
      xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/>");
      xml.append("<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"").append(XmlText.escaped(mark));
      xml.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(indent(level));
      xml.append("\" w:hanging=\"").append(step()).append("\"/></w:pPr>");
      xml.append("<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>");
    }
    xml.append("</w:abstractNum></w:numbering>");
    try {
      return NumberingDocument.Factory.parse(xml.toString()).getNumbering().getAbstractNumArray(0);
    } catch (XmlException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A mark of one letter and a little room after it. */
  private int step() {
    return look.em() * 5 / 4;
  }
}
