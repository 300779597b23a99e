package report.sheet.standard;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.logging.log4j.Logger;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of ECMA-376, which poi-ooxml-full has. It has the same classes as poi-ooxml-lite, the
 * selection that the tool is shipped with and tested with: so it is loaded apart, from beside that
 * one in Maven's repository.
 */
final class Schemas {
  private static final Function<byte[], List<String>> CHECK = load();

  private Schemas() {}

  /** What is wrong with a part by its schema. */
  static List<String> faults(byte[] part) {
    return CHECK.apply(part);
  }

  @SuppressWarnings("unchecked")
  private static Function<byte[], List<String>> load() {
    URL[] libraries =
        Stream.of(
                full(),
                place(XmlObject.class).toString(),
                place(Logger.class).toString(),
                place(SchemaCheck.class).toString())
            .map(Schemas::url)
            .toArray(URL[]::new);
    ClassLoader apart = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader());
    try {
      return (Function<byte[], List<String>>)
          apart.loadClass(SchemaCheck.class.getName()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("poi-ooxml-full is not beside poi-ooxml-lite", e);
    }
  }

  private static String full() {
    String lite = place(TypeSystemHolder.class).toString();
    return lite.replace("poi-ooxml-lite", "poi-ooxml-full");
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static URL url(String place) {
    try {
      return new URL(place);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
