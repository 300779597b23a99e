package report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import report.paper.FontNote;
import report.paper.PaperDocument;
import report.paper.PaperPage;
import report.paper.PaperWriter;
import report.paper.Target;

/** Writes documents as PDF 1.7 files that conform to PDF/UA-1 and PDF/A-2a. */
public final class PdfWriter implements PaperWriter {
  private static final float VERSION = 1.7f;

  private final String producer;
  private final Typefaces typefaces;

  /**
   * A writer that has only the fonts of the tool.
   *
   * @param producer the name and version of the tool, for the properties of the file
   */
  public PdfWriter(String producer) {
    this(producer, FontFolder.NONE);
  }

  /**
   * A writer.
   *
   * @param producer the name and version of the tool, for the properties of the file
   * @param fonts the fonts of the user
   */
  public PdfWriter(String producer, FontFolder fonts) {
    this.producer = producer;
    this.typefaces = new Typefaces(fonts);
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public String version() {
    return producer + typefaces.sum();
  }

  @Override
  public List<FontNote> fonts() {
    return typefaces.notes();
  }

  @Override
  public List<MissingGlyph> write(PaperDocument paper, OutputStream out) throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        List<MissingGlyph> missing = drawn(paper, bytes);
        bytes.writeTo(out);
        return missing;
      } catch (BrokenFontException broken) {
        // Drawn again without that font.
        typefaces.refuse(broken);
      }
    }
  }

  private List<MissingGlyph> drawn(PaperDocument paper, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocument().setVersion(VERSION);
      FontFaces faces = new FontFaces(typefaces);
      draw(paper, document, faces);
      describe(paper, document);
      document.setDocumentId(id(paper));
      document.save(out);
      return faces.missing();
    }
  }

  private static void draw(PaperDocument paper, PDDocument document, FontFaces faces)
      throws IOException {
    Structure structure = new Structure(paper.tags());
    Images images = new Images(document);
    Predicate<Target> isLink =
        target ->
            !(target instanceof Target.Anchor anchor) || paper.anchors().containsKey(anchor.name());
    List<PDPage> pages = new ArrayList<>();
    List<PageDrawing> drawings = new ArrayList<>();
    for (PaperPage each : paper.pages()) {
      PDPage page = PageDrawing.blank(each);
      document.addPage(page);
      faces.turn();
      pages.add(page);
      drawings.add(PageDrawing.draw(document, each, page, structure, faces, images, isLink));
    }
    LinkTargets targets = new LinkTargets(pages, paper.anchors());
    drawings.forEach(drawing -> drawing.link(targets));
    resources(document, pages, drawings, faces);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
    catalog.setDocumentOutline(Outline.of(paper, targets));
  }

  /**
   * The families that stand for fonts of the template of which no file was found.
   *
   * @return a family by the name that the template states, for what was drawn so far
   */
  public Map<String, String> substitutes() {
    Map<String, String> drawn = new TreeMap<>();
    for (FontNote note : typefaces.notes()) {
      if (note instanceof FontNote.Substituted font) {
        drawn.put(font.asked(), font.drawn());
      }
    }
    return drawn;
  }

  /** The fonts are the same for all pages. */
  private static void resources(
      PDDocument document, List<PDPage> pages, List<PageDrawing> drawings, FontFaces faces)
      throws IOException {
    COSDictionary fonts = new COSDictionary();
    for (EmbeddedFont font : faces.used()) {
      fonts.setItem(COSName.getPDFName(font.resource()), FontObjects.of(document, font));
    }
    for (int i = 0; i < pages.size(); i++) {
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      for (Map.Entry<String, PDImageXObject> image : drawings.get(i).images().entrySet()) {
        resources.put(COSName.getPDFName(image.getKey()), image.getValue());
      }
      pages.get(i).setResources(resources);
    }
  }

  private void describe(PaperDocument paper, PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(paper.title());
    information.setAuthor(paper.author());
    information.setProducer(producer);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(paper.language());
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(paper, producer));
    catalog.setMetadata(metadata);
    catalog.addOutputIntent(new PDOutputIntent(intent(document)));
  }

  /** The profile as it is: some Java runtimes write their name into one that they have read. */
  private static COSDictionary intent(PDDocument document) throws IOException {
    PDStream profile = new PDStream(document);
    try (OutputStream bytes = profile.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.write(ColorProfile.bytes());
    }
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  /** A number that differs if documents differ. */
  private static long id(PaperDocument paper) {
    byte[] words =
        (paper.title() + "\n" + paper.pages().size() + "\n" + paper.tags())
            .getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Digest.of(words)).getLong();
  }
}
