package report.sheet.standard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import report.sheet.standard.Parts.Relation;

/** What ECMA-376, part 2, asks of the parts of a file and of what leads from one to the other. */
final class PackageRules {
  private static final String TYPES = "[Content_Types].xml";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** The type of content to which a relation of each type leads. */
  private static final Map<String, String> CONTENT =
      Map.of(
          "officeDocument", OFFICE + "spreadsheetml.sheet.main+xml",
          "worksheet", OFFICE + "spreadsheetml.worksheet+xml",
          "styles", OFFICE + "spreadsheetml.styles+xml",
          "sharedStrings", OFFICE + "spreadsheetml.sharedStrings+xml",
          "table", OFFICE + "spreadsheetml.table+xml",
          "drawing", OFFICE + "drawing+xml",
          "chart", OFFICE + "drawingml.chart+xml",
          "theme", OFFICE + "theme+xml",
          "extended-properties", OFFICE + "extended-properties+xml",
          "core-properties", "application/vnd.openxmlformats-package.core-properties+xml");

  /** These are found by the type of their relation, without an id. */
  private static final Set<String> UNNAMED = Set.of("styles", "sharedStrings", "theme");

  private final Parts parts;
  private final List<String> faults = new ArrayList<>();

  private PackageRules(Parts parts) {
    this.parts = parts;
  }

  static List<String> faults(Parts parts) {
    PackageRules rules = new PackageRules(parts);
    Map<String, String> types = rules.types();
    Set<String> reached = new HashSet<>(Set.of(TYPES));
    rules.follow("", types, reached);
    parts.bytes().keySet().stream()
        .filter(part -> !reached.contains(part) && !part.endsWith(".rels"))
        .forEach(part -> rules.faults.add(part + ": nothing leads there"));
    return rules.faults;
  }

  /** What each part holds. */
  private Map<String, String> types() {
    Map<String, String> defaults = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    Element root = parts.root(TYPES);
    for (Element type : Parts.all(root, "Default")) {
      defaults.put(type.getAttribute("Extension"), type.getAttribute("ContentType"));
    }
    for (Element type : Parts.all(root, "Override")) {
      String part = type.getAttribute("PartName").substring(1);
      if (!parts.has(part)) {
        faults.add(part + ": has a type of content and is not there");
      }
      if (types.put(part, type.getAttribute("ContentType")) != null) {
        faults.add(part + ": has two types of content");
      }
    }
    for (String part : parts.bytes().keySet()) {
      String extension = part.substring(part.lastIndexOf('.') + 1);
      if (!part.equals(TYPES) && !types.containsKey(part) && !defaults.containsKey(extension)) {
        faults.add(part + ": has no type of content");
      }
    }
    return types;
  }

  private void follow(String part, Map<String, String> types, Set<String> reached) {
    Set<String> ids = new HashSet<>();
    for (Relation relation : parts.relations(part)) {
      if (!ids.add(relation.id())) {
        faults.add(part + ": two relations " + relation.id());
      }
      if (relation.isExternal()) {
        address(part, relation);
      } else if (!parts.has(relation.target())) {
        faults.add(part + ": " + relation.target() + " is not there");
      } else {
        String type = CONTENT.get(relation.type());
        if (type == null || !type.equals(types.get(relation.target()))) {
          faults.add(relation.target() + ": is no " + relation.type());
        }
        if (reached.add(relation.target())) {
          follow(relation.target(), types, reached);
        }
      }
    }
    if (!part.isEmpty()) {
      named(part, ids);
    }
  }

  private void named(String part, Set<String> ids) {
    List<String> named = parts.named(part);
    named.stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> faults.add(part + ": no relation " + id));
    parts.relations(part).stream()
        .filter(relation -> !UNNAMED.contains(relation.type()) && !named.contains(relation.id()))
        .forEach(relation -> faults.add(part + ": does not name " + relation.id()));
  }

  private void address(String part, Relation relation) {
    try {
      boolean link = relation.type().equals("hyperlink");
      if (!link || !new URI(relation.target()).isAbsolute() || relation.target().length() > 2_079) {
        faults.add(part + ": no address " + relation.target());
      }
    } catch (URISyntaxException malformed) {
      faults.add(part + ": no address " + relation.target());
    }
  }
}
