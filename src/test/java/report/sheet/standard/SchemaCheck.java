package report.sheet.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Checks a part of a workbook against the schemas of ECMA-376: what is wrong with it. {@link
 * Schemas} loads it apart from the tests, with all the schemas.
 */
public final class SchemaCheck implements Function<byte[], List<String>> {
  private final SchemaTypeLoader types =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  @Override
  public List<String> apply(byte[] part) {
    List<XmlError> errors = new ArrayList<>();
    try {
      XmlObject read = types.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (!read.schemaType().isDocumentType()) {
        return List.of("no schema has its root element");
      }
      boolean valid = read.validate(new XmlOptions().setErrorListener(errors));
      return valid ? List.of() : errors.stream().map(XmlError::getMessage).distinct().toList();
    } catch (XmlException malformed) {
      return List.of(malformed.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
