package report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import report.document.Document;
import report.sheet.layout.CellRole;
import report.sheet.layout.PlaceholderValues;
import report.sheet.template.Template;

/** A document of Word being written, section by section. */
final class WordFile {
  private static final String LANGUAGE = "ja-JP";

  /** The lines above footnotes: a short one, and a long one if a footnote continues. */
  private static final String SEPARATORS =
      XmlText.begin("footnotes")
          + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
          + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>"
          + "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>";

  private final XWPFDocument word = new XWPFDocument();
  private final Bookmarks bookmarks = new Bookmarks();
  private final Template template;
  private final Look look;
  private final Notes notes;
  private final Banners banners;
  private final Pieces pieces;

  /**
   * A document without sections.
   *
   * @param document what will be written, with its terms
   * @param template its appearance
   */
  WordFile(Document document, Template template) {
    this.template = template;
    this.look = Look.of(template);
    this.banners = new Banners(word);
    try {
      word.createStyles().setStyles(StylesDocument.Factory.parse(StyleXml.of(look)).getStyles());
      XWPFFootnotes part = word.createFootnotes();
      CTFootnotes footnotes = FootnotesDocument.Factory.parse(SEPARATORS).getFootnotes();
      part.setFootnotes(footnotes);
      this.notes = new Notes(footnotes, part.getPackagePart(), look.width(), bookmarks);
    } catch (XmlException impossible) {
      throw new IllegalStateException(impossible);
    }
    notes.know(document);
    this.pieces =
        new Pieces(
            look,
            new Lists(word.createNumbering(), look),
            new Texts(notes, bookmarks, LinkTargets.of(document)),
            new Images(word, look));
    properties(document);
  }

  Template template() {
    return template;
  }

  Look look() {
    return look;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  Notes notes() {
    return notes;
  }

  Pieces pieces() {
    return pieces;
  }

  /** Begins a section on a new page; {@link #end} is to follow. */
  Flow begin(Look paper) {
    return Flow.of(word.getDocument().getBody(), word.getPackagePart(), paper.width());
  }

  /** The first line of a section: words on the left, and others on the right. */
  void running(Flow flow, String left, String right) {
    CTP line = flow.paragraph(StyleNames.of(CellRole.YEAR));
    if (flow.width() != look.width()) {
      CTTabs stops = line.getPPr().addNewTabs();
      stop(stops, STTabJc.CLEAR, look.width());
      stop(stops, STTabJc.RIGHT, flow.width());
    }
    Letters.add(line, left);
    if (!right.isEmpty()) {
      line.addNewR().addNewTab();
      Letters.add(line, right);
    }
  }

  private static void stop(CTTabs stops, STTabJc.Enum kind, int at) {
    CTTabStop stop = stops.addNewTab();
    stop.setVal(kind);
    stop.setPos(BigInteger.valueOf(at));
  }

  /** Ends a section: its paper, its header and footer. */
  void end(Look paper, PlaceholderValues filling, boolean isLast) {
    var body = word.getDocument().getBody();
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(StyleNames.END);
    CTSectPr section =
        isLast && !body.isSetSectPr() ? body.addNewSectPr() : paragraph.getPPr().addNewSectPr();
    banners.write(section, paper, filling);
    PaperSection.write(section, paper);
  }

  /** The file, when all sections are written. */
  byte[] bytes() throws IOException {
    notes.finish(pieces);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    synchronized (WordFile.class) {
      Reproducibility.runWithSourceDateEpoch(() -> word.write(bytes));
    }
    word.close();
    return bytes.toByteArray();
  }

  private void properties(Document document) {
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    core.setTitle(document.overview().year() + "　" + document.overview().title());
    core.setCreator(document.overview().publisher());
    PackagePropertiesPart part = core.getUnderlyingProperties();
    part.setLanguageProperty(Optional.of(LANGUAGE));
    Optional<Date> never = Optional.of(Date.from(Instant.EPOCH));
    part.setCreatedProperty(never);
    part.setModifiedProperty(never);
  }
}
