package report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.sheet.layout.CellRole;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Fill;
import report.sheet.workbook.Font;
import report.sheet.workbook.Line;
import report.sheet.workbook.Side;

/** The styles of a document as XML: those of the samples of a template, and those of Word. */
final class StyleXml {
  private static final List<CellRole> TEXTS =
      List.of(
          CellRole.YEAR,
          CellRole.DIRECTION_HEAD,
          CellRole.DIRECTION,
          CellRole.AIM,
          CellRole.TALLY,
          CellRole.ACTION_HEAD,
          CellRole.GOAL_HEAD,
          CellRole.PROGRESS_HEAD,
          CellRole.RATE_HEAD,
          CellRole.RATE,
          CellRole.TABLE_HEAD,
          CellRole.TABLE_BODY,
          CellRole.HEAD);

  /** What is on one page with what follows it: heads, and what is above a table. */
  private static final Set<CellRole> WITH_NEXT =
      Set.of(
          CellRole.YEAR,
          CellRole.TALLY,
          CellRole.AIM,
          CellRole.ACTION_HEAD,
          CellRole.GOAL_HEAD,
          CellRole.PROGRESS_HEAD,
          CellRole.RATE_HEAD,
          CellRole.TABLE_HEAD);

  private final Look look;
  private final StringBuilder xml = new StringBuilder();

  private StyleXml(Look look) {
    this.look = look;
  }

  static String of(Look look) {
    return new StyleXml(look).all();
  }

  private String all() {
    xml.append(XmlText.begin("styles")).append("<w:docDefaults><w:rPrDefault><w:rPr>");
    letters(sample(CellRole.BODY).font(), false);
    xml.append(
        "<w:kern w:val=\"0\"/><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
    xml.append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">")
        .append("<w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:autoSpaceDE w:val=\"0\"/>")
        .append("<w:autoSpaceDN w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"")
        .append(look.pitch())
        .append("\" w:lineRule=\"atLeast\"/></w:pPr></w:style>")
        .append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
        .append("<w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/></w:style>")
        .append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">")
        .append("<w:name w:val=\"Normal Table\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\"")
        .append(" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/>")
        .append("<w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"20\" w:type=\"dxa\"/>")
        .append("<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    heading(StyleNames.HEADING_1, "heading 1", 0, CellRole.THEME);
    heading(StyleNames.HEADING_2, "heading 2", 1, CellRole.INITIATIVE);
    TEXTS.forEach(this::text);
    ofWord();
    return xml.append("</w:styles>").toString();
  }

  private void heading(String id, String name, int level, CellRole role) {
    begin("paragraph", id, name, StyleNames.NORMAL);
    xml.append("<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>");
    box(sample(role));
    xml.append("<w:tabs><w:tab w:val=\"right\" w:pos=\"").append(look.width() - 80).append("\"/>");
    xml.append("</w:tabs><w:spacing w:before=\"").append(look.em() / 2).append("\" w:after=\"");
    xml.append(look.em() / 4).append("\"/>");
    align(sample(role));
    xml.append("<w:outlineLvl w:val=\"").append(level).append("\"/></w:pPr><w:rPr>");
    letters(sample(role).font(), true);
    xml.append("</w:rPr></w:style>");
  }

  private void text(CellRole role) {
    if (!look.template().samples().containsKey(role)) {
      return;
    }
    CellStyle sample = sample(role);
    begin("paragraph", StyleNames.of(role), StyleNames.shown(role), StyleNames.NORMAL);
    xml.append("<w:qFormat/><w:pPr>");
    boolean isBand = role == CellRole.DIRECTION_HEAD;
    if (isBand || WITH_NEXT.contains(role)) {
      xml.append("<w:keepNext/>");
    }
    if (isBand) {
      box(sample);
    }
    if (role == CellRole.YEAR) {
      xml.append("<w:tabs><w:tab w:val=\"right\" w:pos=\"").append(look.width()).append("\"/>");
      xml.append("</w:tabs>");
    }
    align(sample);
    if (isBand) {
      xml.append("<w:outlineLvl w:val=\"1\"/>");
    }
    xml.append("</w:pPr><w:rPr>");
    letters(sample.font(), true);
    xml.append("</w:rPr></w:style>");
  }

  private void ofWord() {
    begin("paragraph", StyleNames.HEADER, "header", StyleNames.NORMAL);
    tabs();
    begin("paragraph", StyleNames.FOOTER, "footer", StyleNames.NORMAL);
    tabs();
    begin("paragraph", StyleNames.FOOTNOTE, "footnote text", StyleNames.NORMAL);
    xml.append("<w:pPr><w:snapToGrid w:val=\"0\"/></w:pPr></w:style>");
    begin("character", StyleNames.REFERENCE, "footnote reference", "DefaultParagraphFont");
    xml.append("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
    begin("character", StyleNames.LINK, "Hyperlink", "DefaultParagraphFont");
    xml.append("<w:rPr><w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
    begin("paragraph", StyleNames.END, "Section End", StyleNames.NORMAL);
    xml.append("<w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>")
        .append("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:style>");
  }

  private void tabs() {
    xml.append("<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"").append(look.width() / 2);
    xml.append("\"/><w:tab w:val=\"right\" w:pos=\"").append(look.width());
    xml.append("\"/></w:tabs></w:pPr></w:style>");
  }

  private void begin(String type, String id, String name, String based) {
    xml.append("<w:style w:type=\"").append(type).append("\" w:styleId=\"").append(id);
    xml.append("\"><w:name w:val=\"")
        .append(XmlText.escaped(name))
        .append("\"/><w:basedOn w:val=\"");
    xml.append(based).append("\"/>");
  }

  /** The lines around a heading, and what is behind it. */
  private void box(CellStyle sample) {
    List<String> sides = new ArrayList<>();
    for (Map.Entry<Side, Line> line : sample.lines().entrySet()) {
      sides.add(border(line.getKey(), line.getValue()));
    }
    if (!sides.isEmpty()) {
      xml.append("<w:pBdr>");
      for (String side : List.of("top", "left", "bottom", "right")) {
        sides.stream().filter(one -> one.startsWith("<w:" + side + " ")).forEach(xml::append);
      }
      xml.append("</w:pBdr>");
    }
    fill(sample.fill()).ifPresent(xml::append);
  }

  /** A line beside something. */
  static String border(Side side, Line line) {
    return border(XmlText.lower(side.name()), line);
  }

  static String border(String side, Line line) {
    String word =
        switch (line.style()) {
          case "double" -> "double";
          case "dotted", "hair" -> "dotted";
          case "dashed", "mediumDashed" -> "dashed";
          default -> "single";
        };
    int eighths = line.style().startsWith("medium") ? 12 : line.style().equals("thick") ? 18 : 4;
    return String.format(
        Locale.ROOT,
        "<w:%s w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/>",
        side,
        word,
        eighths,
        line.colour().map(Colour::hex).orElse("auto"));
  }

  /** What is behind a text; patterns are not drawn. */
  static Optional<String> fill(Fill fill) {
    return fill.pattern().equals("solid")
        ? fill.foreground()
            .map(
                colour ->
                    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colour.hex() + "\"/>")
        : Optional.empty();
  }

  private void align(CellStyle sample) {
    switch (sample.alignment().horizontal()) {
      case "center", "centerContinuous" -> xml.append("<w:jc w:val=\"center\"/>");
      case "right" -> xml.append("<w:jc w:val=\"right\"/>");
      default -> xml.append("");
    }
  }

  private void letters(Font font, boolean isOwn) {
    String name = XmlText.escaped(font.name());
    xml.append(
        String.format(
            Locale.ROOT,
            "<w:rFonts w:ascii=\"%1$s\" w:eastAsia=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>",
            name));
    if (isOwn) {
      xml.append(font.bold() ? "<w:b/>" : "").append(font.italic() ? "<w:i/>" : "");
    }
    font.colour().ifPresent(c -> xml.append("<w:color w:val=\"").append(c.hex()).append("\"/>"));
    long size = look.letters(font);
    xml.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size);
    xml.append("\"/>");
  }

  private CellStyle sample(CellRole role) {
    return look.template().sample(role);
  }
}
