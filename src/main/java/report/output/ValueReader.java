package report.output;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recreates values from the bytes of a {@link ValueWriter}: only of the tool's own types. */
public final class ValueReader {
  private static final String OWN = "report.";

  private final ByteBuffer bytes;
  private final List<Class<?>> types = new ArrayList<>();

  private ValueReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Recreates a value.
   *
   * @param <T> its type
   * @param bytes the bytes written for it: without days, and without numbers other than int and
   *     double
   * @param type its type
   * @return a value that is equal to it
   * @throws IOException if these are not the bytes of such a value
   */
  public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
    try {
      return type.cast(new ValueReader(bytes).value());
    } catch (ReflectiveOperationException | BufferUnderflowException | ClassCastException other) {
      throw new IOException(other);
    }
  }

  private Object value() throws IOException, ReflectiveOperationException {
    char kind = (char) bytes.get();
    return switch (kind) {
      case 's' -> text();
      case 'r' -> record();
      case 'a' -> Optional.empty();
      case 'p' -> Optional.of(value());
      case 'e' -> constant();
      case 'l' -> Arrays.asList(values(count()));
      case 'm' -> map();
      case 'i' -> bytes.getInt();
      case 'y' -> true;
      case 'n' -> false;
      case 'd' -> Double.valueOf(text());
      default -> throw new IOException("cannot be read: " + kind);
    };
  }

  private Object record() throws IOException, ReflectiveOperationException {
    Class<?> type = type();
    if (!type.isRecord()) {
      throw new IOException("no record: " + type);
    }
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical = type.getDeclaredConstructor(components);
    canonical.setAccessible(true);
    return canonical.newInstance(values(components.length));
  }

  private Object constant() throws IOException, ReflectiveOperationException {
    Class<?> type = type();
    String name = text();
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("no constant: " + name));
  }

  private Map<Object, Object> map() throws IOException, ReflectiveOperationException {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      Object key = value();
      map.put(key, value());
    }
    return map;
  }

  private Object[] values(int count) throws IOException, ReflectiveOperationException {
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = value();
    }
    return values;
  }

  private Class<?> type() throws IOException, ReflectiveOperationException {
    int number = bytes.getInt();
    if (number == types.size()) {
      String name = text();
      if (!name.startsWith(OWN)) {
        throw new IOException("not of the tool: " + name);
      }
      types.add(Class.forName(name));
    }
    return types.get(number);
  }

  /** The number of elements that follow, each of which takes at least one byte. */
  private int count() throws IOException {
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining()) {
      throw new IOException("not so many: " + count);
    }
    return count;
  }

  private String text() throws IOException {
    char[] text = new char[count()];
    for (int i = 0; i < text.length; i++) {
      text[i] = bytes.getChar();
    }
    return new String(text);
  }
}
