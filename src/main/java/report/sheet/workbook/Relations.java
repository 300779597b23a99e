package report.sheet.workbook;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a part of a workbook refers to. */
final class Relations {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, String> outside = new LinkedHashMap<>();

  private record Target(String type, String address, boolean outside) {}

  /** What another part is. */
  enum Kind {
    /** The workbook of a file. */
    OFFICE_DOCUMENT("officeDocument"),
    /** The creating application. */
    EXTENDED_PROPERTIES("extended-properties"),
    /** Title and author. */
    CORE_PROPERTIES("core-properties"),
    /** A sheet. */
    WORKSHEET("worksheet"),
    /** The styles of cells. */
    STYLES("styles"),
    /** The texts of cells. */
    SHARED_STRINGS("sharedStrings"),
    /** The drawings of a sheet. */
    DRAWING("drawing"),
    /** A chart in a drawing. */
    CHART("chart"),
    /** A picture in a drawing. */
    IMAGE("image"),
    /** A table of a sheet. */
    TABLE("table"),
    /** An external address. */
    HYPERLINK("hyperlink");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String type() {
      return this == CORE_PROPERTIES
          ? Relations.CORE_PROPERTIES
          : Namespaces.RELATIONS + "/" + word;
    }
  }

  /** The name of the only part of a kind that another refers to. */
  static String id(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The name of one of several parts of a kind, counting from 1. */
  static String id(Kind kind, int number) {
    return id(kind) + number;
  }

  /** Refers to a part by a name. */
  void add(String id, Kind kind, String address) {
    targets.put(id, new Target(kind.type(), address, false));
  }

  /** The id for references to an external address. */
  String outside(String address) {
    return outside.computeIfAbsent(
        address,
        place -> {
          String id = id(Kind.HYPERLINK, outside.size() + 1);
          targets.put(id, new Target(Kind.HYPERLINK.type(), place, true));
          return id;
        });
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  void write(Xml xml) throws IOException {
    xml.begin("Relationships").set("xmlns", NAMESPACE);
    for (Map.Entry<String, Target> entry : targets.entrySet()) {
      Target target = entry.getValue();
      xml.begin("Relationship").set("Id", entry.getKey());
      xml.set("Type", target.type()).set("Target", target.address());
      if (target.outside()) {
        xml.set("TargetMode", "External");
      }
      xml.end();
    }
    xml.end();
  }
}
