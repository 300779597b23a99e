package report.picture;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import report.picture.PictureBytes.Reading;
import report.picture.PictureFault.Kind;

/**
 * An SVG file. It is used as it is or not at all: whatever acts (scripts, events, animations), and
 * whatever leads elsewhere (addresses other than #id, style sheets, entities, a document type), is
 * refused. A program that opens the file by itself would follow it.
 */
final class SvgFile {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 200;

  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "foreignobject",
          "handler",
          "listener",
          "a",
          "animate",
          "animatecolor",
          "animatemotion",
          "animatetransform",
          "set",
          "discard",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "image",
          "feimage");

  private static final Pattern AWAY =
      Pattern.compile(
          "@import|url\\(\\s*+[\"']?+\\s*+(?!#)|(?:image|image-set|src|element|expression)\\("
              + "|javascript:|\\\\");
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(px|pt|pc|mm|cm|in|em|ex)?\\s*");
  private static final Pattern BOX =
      Pattern.compile(
          "\\s*-?[0-9.]+[\\s,]+-?[0-9.]+[\\s,]+([0-9]*\\.?[0-9]+)[\\s,]+([0-9]*\\.?[0-9]+)\\s*");

  private final XMLStreamReader xml;
  private Optional<Reading> size = Optional.empty();
  private Optional<PictureFault> fault = Optional.empty();
  private int depth;
  private boolean inStyle;

  private SvgFile(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Reading read(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    SvgFile file = null;
    try {
      // The parser would write to the terminal of bytes that are no characters.
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      file = new SvgFile(factory.createXMLStreamReader(new StringReader(withoutMark(text))));
      return file.read();
    } catch (CharacterCodingException noText) {
      return PictureBytes.refused(PictureFault.of(Kind.FORMAT));
    } catch (XMLStreamException | RuntimeException malformed) {
      boolean isSvg = file != null && file.size.isPresent();
      return PictureBytes.refused(
          file == null
              ? PictureFault.of(Kind.FORMAT)
              : file.fault.orElse(PictureFault.of(isSvg ? Kind.BROKEN : Kind.FORMAT)));
    }
  }

  /** Some programs write a byte order mark. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Reading read() throws XMLStreamException {
    while (xml.hasNext() && fault.isEmpty()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.DTD -> refuse("DOCTYPE");
        case XMLStreamConstants.ENTITY_REFERENCE -> refuse("&" + xml.getLocalName() + ";");
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> refuse("?" + xml.getPITarget());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
        default -> {
          // Comments and spaces do nothing.
        }
      }
    }
    return fault
        .map(PictureBytes::refused)
        .or(() -> size)
        .orElseGet(() -> PictureBytes.refused(PictureFault.of(Kind.FORMAT)));
  }

  private void start() {
    String name = xml.getLocalName().toLowerCase(Locale.ROOT);
    if (depth == 0) {
      if (!name.equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
        fault = Optional.of(PictureFault.of(Kind.FORMAT));
        return;
      }
      size = Optional.of(size());
    }
    depth++;
    inStyle = name.equals("style");
    if (ACTIVE.contains(name) || depth > DEEPEST) {
      refuse(xml.getLocalName());
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
  }

  private void end() {
    depth--;
    inStyle = false;
  }

  private void text(String text) {
    if (inStyle) {
      words(text);
    }
  }

  private void attribute(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean isLink = lower.equals("href") || lower.equals("src") || lower.equals("base");
    if (lower.startsWith("on") || (isLink && !value.strip().startsWith("#"))) {
      refuse(name);
    }
    words(value);
  }

  /** Attributes and style sheets can name addresses. */
  private void words(String text) {
    Matcher away = AWAY.matcher(text.toLowerCase(Locale.ROOT));
    if (away.find()) {
      refuse(away.group().strip());
    }
  }

  private void refuse(String what) {
    fault = fault.or(() -> Optional.of(new PictureFault(Kind.ACTIVE, what)));
  }

  private Reading size() {
    Optional<Double> width = length("width");
    Optional<Double> height = length("height");
    Matcher box =
        BOX.matcher(Optional.ofNullable(xml.getAttributeValue(null, "viewBox")).orElse(""));
    if (box.matches()) {
      double across = Double.parseDouble(box.group(1));
      double down = Double.parseDouble(box.group(2));
      if (across > 0 && down > 0) {
        width = width.or(() -> height.map(h -> h * across / down)).or(() -> Optional.of(across));
        return sized(width.get(), height.orElse(width.get() * down / across));
      }
    }
    return width.isPresent() && height.isPresent()
        ? sized(width.get(), height.get())
        : PictureBytes.refused(PictureFault.of(Kind.UNSIZED));
  }

  private static Reading sized(double width, double height) {
    return PictureBytes.sized(
        PictureFormat.SVG, Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  }

  /** In CSS pixels, 96 to the inch; empty for a percentage. */
  private Optional<Double> length(String attribute) {
    Matcher length =
        LENGTH.matcher(Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse(""));
    return length.matches()
        ? Optional.of(
            Double.parseDouble(length.group(1))
                * pixels(Optional.ofNullable(length.group(2)).orElse("px")))
        : Optional.empty();
  }

  private static double pixels(String unit) {
    return switch (unit) {
      case "pt" -> 96.0 / 72;
      case "pc" -> 16;
      case "mm" -> 96 / 25.4;
      case "cm" -> 96 / 2.54;
      case "in" -> 96;
      case "em" -> 16;
      case "ex" -> 8;
      default -> 1;
    };
  }
}
