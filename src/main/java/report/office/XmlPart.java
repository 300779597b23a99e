package report.office;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML part, read from front to end. Document types and entities are refused, elements of other
 * vocabularies are passed over.
 */
public final class XmlPart {
  private static final XMLInputFactory FACTORY = factory();

  /**
   * The vocabularies of workbooks, documents, drawings and packages, of both editions of the
   * standard, and that of alternatives for newer programs.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main",
          "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
          "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
          "http://schemas.openxmlformats.org/markup-compatibility/2006",
          "http://schemas.openxmlformats.org/package/2006/relationships");

  private final String name;
  private final XMLStreamReader xml;

  /** What is done with a child element. */
  public interface Child {
    /** Reads the element, up to its end or not. */
    void read() throws UnreadableFile;
  }

  private XmlPart(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(systemId);
        });
    return factory;
  }

  /**
   * Opens a part and goes to its root.
   *
   * @param root the root it has to have
   */
  public static XmlPart open(PackageParts parts, String name, String root) throws UnreadableFile {
    try {
      XmlPart part =
          new XmlPart(
              name, FACTORY.createXMLStreamReader(new ByteArrayInputStream(parts.part(name))));
      while (part.next() != XMLStreamConstants.START_ELEMENT) {}
      if (!part.is(root)) {
        throw part.damaged();
      }
      return part;
    } catch (XMLStreamException e) {
      throw UnreadableFile.damaged(name);
    }
  }

  /** The next event. A damaged part makes the parser throw many things, all of which say so. */
  private int next() throws UnreadableFile {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw damaged();
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged();
    }
  }

  public UnreadableFile damaged() {
    return UnreadableFile.damaged(name);
  }

  private boolean is(String element) {
    return xml.getLocalName().equals(element) && isKnown();
  }

  /**
   * Reads what stands in the element that was opened last, up to its end.
   *
   * @param children what to do with its children, by their names; others are passed over
   */
  public void children(Map<String, Child> children) throws UnreadableFile {
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw damaged();
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        @Nullable Child child = depth == 1 && isKnown() ? children.get(xml.getLocalName()) : null;
        if (child != null) {
          child.read();
        } else {
          depth++;
        }
        if (depth > Limits.DEPTH) {
          throw damaged();
        }
      }
    }
  }

  private boolean isKnown() {
    @Nullable String namespace = xml.getNamespaceURI();
    return namespace != null && KNOWN.contains(namespace);
  }

  /** Passes over the element that was opened last. */
  public void skip() throws UnreadableFile {
    children(Map.of());
  }

  /** The text of the element that was opened last, up to its end, without that of its children. */
  public String text() throws UnreadableFile {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.END_DOCUMENT || depth > Limits.DEPTH) {
        throw damaged();
      } else if (depth == 1 && xml.isCharacters() && text.length() <= Limits.TEXT) {
        text.append(xml.getText());
      }
    }
    return limited(text.toString());
  }

  /** A text of bounded length. */
  public static String limited(String text) throws UnreadableFile {
    if (text.length() > Limits.TEXT) {
      throw UnreadableFile.tooLarge(Limits.TEXT + " characters in a cell");
    }
    return text;
  }

  /** An attribute without a namespace of the element that was opened last. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(xml.getAttributeValue("", attribute))
        .or(() -> Optional.ofNullable(xml.getAttributeValue(null, attribute)));
  }

  /** An attribute in the vocabulary of the element that was opened last. */
  public Optional<String> own(String attribute) {
    return Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), attribute));
  }

  /** The attribute {@code r:id}, in the namespace of either edition. */
  public Optional<String> relationship() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      @Nullable String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** An attribute that is a number of at least 0, or the usual value. */
  public int number(String attribute, int usual) throws UnreadableFile {
    Optional<String> written = attribute(attribute);
    try {
      int number = written.isEmpty() ? usual : Integer.parseInt(written.get().strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw damaged();
    }
    throw damaged();
  }

  /** An attribute that is a truth value. */
  public boolean isSet(String attribute) {
    return attribute(attribute)
        .map(String::strip)
        .filter(v -> v.equals("1") || v.equals("true"))
        .isPresent();
  }
}
