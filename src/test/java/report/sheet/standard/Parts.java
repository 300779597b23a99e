package report.sheet.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a workbook's file.
 *
 * @param bytes what each holds, by its name in the ZIP file
 */
record Parts(Map<String, byte[]> bytes) {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Reads a file; a name that stands twice in it is a fault of its own. */
  static Parts of(byte[] file) {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (bytes.put(part.getName(), zip.readAllBytes()) != null) {
          throw new IllegalArgumentException("two parts " + part.getName());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parts(bytes);
  }

  /**
   * One relation.
   *
   * @param id by which the part names it
   * @param type the last word of its type
   * @param target the name of a part, or an address
   * @param isExternal whether it is an address
   */
  record Relation(String id, String type, String target, boolean isExternal) {}

  boolean has(String part) {
    return bytes.containsKey(part);
  }

  /** The root element of a part. */
  Element root(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] content = bytes.getOrDefault(part, new byte[0]);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(content))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part, e);
    }
  }

  /** All elements of a name below one, in their order. */
  static List<Element> all(Element above, String name) {
    NodeList found = above.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** How many elements one has directly below it. */
  static long children(Element above) {
    return IntStream.range(0, above.getChildNodes().getLength())
        .filter(i -> above.getChildNodes().item(i) instanceof Element)
        .count();
  }

  /** The relations of a part, or of the file itself (""). */
  List<Relation> relations(String part) {
    String file = relationsOf(part);
    if (!has(file)) {
      return List.of();
    }
    return all(root(file), "Relationship").stream()
        .map(
            relation -> {
              String type = relation.getAttribute("Type");
              boolean external = relation.getAttribute("TargetMode").equals("External");
              String target = relation.getAttribute("Target");
              return new Relation(
                  relation.getAttribute("Id"),
                  type.substring(type.lastIndexOf('/') + 1),
                  external ? target : resolved(part, target),
                  external);
            })
        .toList();
  }

  private static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private static String resolved(String part, String target) {
    return URI.create("/" + part).resolve(target).getPath().substring(1);
  }

  /** The ids of relations that a part names. */
  List<String> named(String part) {
    return all(root(part), "*").stream()
        .flatMap(
            element ->
                IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> element.getAttributes().item(i)))
        .filter(attribute -> RELATIONSHIPS.equals(attribute.getNamespaceURI()))
        .map(attribute -> attribute.getNodeValue())
        .toList();
  }

  /** The one part to which a part leads by a relation of a type. */
  String led(String part, String type) {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .reduce(
            (one, other) -> {
              throw new IllegalStateException("two parts " + type);
            })
        .orElseThrow();
  }
}
