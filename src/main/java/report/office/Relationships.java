package report.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of a workbook refers to. Only other parts count: what lies elsewhere is never looked
 * for.
 *
 * @param byId the names of parts by the id of the relationship
 * @param byType the names of parts by the last word of the type of the relationship; the first of
 *     each
 */
public record Relationships(Map<String, String> byId, Map<String, String> byType) {
  /** The relationships of a part; none if it has none. */
  public static Relationships of(PackageParts parts, String part) throws UnreadableFile {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> byId = new HashMap<>();
    Map<String, String> byType = new HashMap<>();
    if (parts.has(name)) {
      XmlPart xml = XmlPart.open(parts, name, "Relationships");
      xml.children(
          Map.of(
              "Relationship",
              () -> {
                Optional<String> target = xml.attribute("Target");
                boolean isOutside =
                    xml.attribute("TargetMode").filter("External"::equals).isPresent();
                if (target.isPresent() && !isOutside) {
                  String there = resolved(folder, target.get());
                  byId.put(xml.attribute("Id").orElse(""), there);
                  byType.putIfAbsent(lastWord(xml.attribute("Type").orElse("")), there);
                }
                limit(byId);
                xml.skip();
              }));
    }
    return new Relationships(byId, byType);
  }

  private static void limit(Map<String, String> byId) throws UnreadableFile {
    if (byId.size() > Limits.PARTS) {
      throw UnreadableFile.tooLarge(Limits.PARTS + " relationships");
    }
  }

  private static String lastWord(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean isUp = rest.startsWith("../");
      rest = rest.substring(rest.indexOf('/') + 1);
      int up = base.length() < 2 ? -1 : base.lastIndexOf('/', base.length() - 2);
      base = isUp ? base.substring(0, up + 1) : base;
    }
    return base + rest;
  }
}
