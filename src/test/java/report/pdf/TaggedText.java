package report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads of a PDF file: a line for each element, with its type and text. */
public final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private TaggedText() {}

  /** Reads a file. */
  public static TaggedText of(byte[] pdf) throws IOException {
    TaggedText read = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      for (PDPage page : document.getPages()) {
        read.page(page, owners(parents, page.getStructParents()));
      }
      COSDictionary ids = root.getCOSDictionary(COSName.getPDFName("IDTree"));
      if (ids != null) {
        read.names(((COSDictionary) ids.getCOSArray(COSName.KIDS).getObject(0)));
      }
      read.element((COSDictionary) root.getDictionaryObject(COSName.K), 0);
    }
    return read;
  }

  /** Names lead to the elements that bear them. */
  private void names(COSDictionary leaf) {
    COSArray pairs = leaf.getCOSArray(COSName.NAMES);
    for (int i = 0; i < pairs.size(); i += 2) {
      String name = pairs.getString(i);
      names.add(name);
      if (!name.equals(((COSDictionary) pairs.getObject(i + 1)).getString(COSName.ID))) {
        faults.add("another element bears the name " + name);
      }
    }
  }

  private static String scope(COSDictionary element) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    String scope = attributes == null ? null : attributes.getNameAsString("Scope");
    return scope == null ? "" : " " + scope;
  }

  private static COSArray owners(COSArray parents, int key) {
    for (int i = 0; i < parents.size(); i += 2) {
      if (((COSNumber) parents.getObject(i)).intValue() == key) {
        return (COSArray) parents.getObject(i + 1);
      }
    }
    throw new AssertionError("no parents of page " + key);
  }

  private void page(PDPage page, COSArray owners) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> own = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      int mark = content.getMCID();
      if (mark >= 0) {
        own.put(mark, text(content));
        if (!holds((COSDictionary) owners.getObject(mark), mark)) {
          faults.add("the owner of " + mark + " does not hold it");
        }
      }
    }
    texts.put(page.getCOSObject(), own);
  }

  private static boolean holds(COSDictionary owner, int mark) {
    for (COSBase kid : kids(owner)) {
      boolean isIt =
          kid instanceof COSInteger number
              ? number.intValue() == mark
              : kid instanceof COSDictionary reference
                  && reference.getInt(COSName.MCID, -1) == mark;
      if (isIt) {
        return true;
      }
    }
    return false;
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        COSBase kid = array.get(i);
        all.add(kid instanceof COSObject object ? object.getObject() : kid);
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private String text(COSDictionary page, int mark) {
    return texts.getOrDefault(page, Map.of()).getOrDefault(mark, "");
  }

  private String element(COSDictionary element, int depth) {
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    StringBuilder own = new StringBuilder();
    int line = lines.size();
    lines.add("");
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger mark) {
        own.append(text(page, mark.intValue()));
      } else if (kid instanceof COSDictionary reference) {
        if (reference.containsKey(COSName.MCID)) {
          own.append(text(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID)));
        } else if (reference.containsKey(COSName.S)) {
          String inside = element(reference, depth + 1);
          if ("Link".equals(reference.getNameAsString(COSName.S))) {
            own.append(inside);
          }
        }
      }
    }
    lines.set(
        line,
        "  ".repeat(depth)
            + element.getNameAsString(COSName.S)
            + scope(element)
            + (own.isEmpty() ? "" : " " + own));
    return own.toString();
  }

  /** The elements in the order of the tree, indented, each with its own text. */
  public List<String> lines() {
    return lines.stream().filter(line -> !line.strip().startsWith("Link ")).toList();
  }

  /** The names of notes, in the order of the tree of names. */
  public List<String> names() {
    return names;
  }

  /** Marked content whose owner does not know it, and names that lead elsewhere. */
  public List<String> faults() {
    return faults;
  }
}
