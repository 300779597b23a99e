package report.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The package of a workbook: a ZIP file of XML parts (ECMA-376 part 2). Parts are written when all
 * are known, because the list of their types is the first of them.
 */
final class PartFiles {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String APPLICATION = "application/vnd.openxmlformats-";

  /** Of the times that a ZIP file can name without a time zone, the first of a month. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Takes six tenths of the time of the usual level, for files a tenth longer. */
  private static final int LEVEL = 2;

  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> pictureTypes = new LinkedHashMap<>();
  private final Set<String> images = new HashSet<>();

  PartFiles(OutputStream out) {
    this.zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
  }

  /** Writes the content of a part. */
  interface Content {
    void write(Xml xml) throws IOException;
  }

  /** Writes a part, when its turn comes. */
  private interface Part {
    void write() throws IOException;
  }

  /**
   * Adds a part.
   *
   * @param name its path in the file
   * @param type its type, after {@code application/vnd.openxmlformats-} and before {@code +xml}
   * @param content writes it, after all parts that were added before
   */
  void add(String name, String type, Content content) {
    types.put(name, APPLICATION + type + "+xml");
    parts.add(() -> file(name, content));
  }

  /** Adds the relationships of a part, if it has any once all parts before are written. */
  void add(String part, Relations relations) {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    parts.add(
        () -> {
          if (!relations.isEmpty()) {
            file(name, relations::write);
          }
        });
  }

  /**
   * Adds a picture, once for each name.
   *
   * @param image the picture
   */
  void add(Image image) {
    if (images.add(image.file())) {
      pictureTypes.put(image.ending(), image.type());
      parts.add(() -> picture(image));
    }
  }

  private void picture(Image image) throws IOException {
    ZipEntry entry = new ZipEntry(media(image));
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(image.content().bytes());
    zip.closeEntry();
  }

  /** The path of a picture in the file. */
  static String media(Image image) {
    return "xl/media/" + image.file();
  }

  /** Writes the file: first the types of its parts, by which other programs recognize it. */
  void finish() throws IOException {
    file("[Content_Types].xml", this::contentTypes);
    for (Part part : parts) {
      part.write();
    }
    zip.finish();
  }

  private void file(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    try (Xml xml = new Xml(zip)) {
      content.write(xml);
    }
    zip.closeEntry();
  }

  private void contentTypes(Xml xml) throws IOException {
    xml.begin("Types").set("xmlns", TYPES);
    xml.begin("Default").set("Extension", "rels");
    xml.set("ContentType", APPLICATION + "package.relationships+xml").end();
    xml.begin("Default").set("Extension", "xml").set("ContentType", "application/xml").end();
    for (Map.Entry<String, String> type : pictureTypes.entrySet()) {
      xml.begin("Default").set("Extension", type.getKey());
      xml.set("ContentType", type.getValue()).end();
    }
    for (Map.Entry<String, String> type : types.entrySet()) {
      xml.begin("Override").set("PartName", "/" + type.getKey());
      xml.set("ContentType", type.getValue()).end();
    }
    xml.end();
  }
}
