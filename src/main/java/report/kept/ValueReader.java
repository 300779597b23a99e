package report.kept;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Recreates values from the bytes of a {@link ValueWriter}: only of the tool's own types. */
public final class ValueReader {
  private static final String OWN = "report.";

  /** The canonical constructors of types of records, looked up once. */
  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          Class<?>[] components =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new);
          try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return canonical;
          } catch (NoSuchMethodException noRecord) {
            throw new IllegalArgumentException(noRecord);
          }
        }
      };

  private final ByteBuffer bytes;
  private final UnaryOperator<Object> restored;
  private final List<Class<?>> types = new ArrayList<>();

  private ValueReader(byte[] bytes, UnaryOperator<Object> restored) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.restored = restored;
  }

  /**
   * Recreates a value.
   *
   * @param <T> its type
   * @param bytes the bytes written for it: without pictures
   * @param type its type
   * @return a value that is equal to it
   * @throws IOException if these are not the bytes of such a value
   */
  public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
    return read(bytes, type, UnaryOperator.identity());
  }

  /**
   * Recreates a value of which some parts were replaced.
   *
   * @param <T> its type
   * @param bytes the bytes written for it: without pictures
   * @param type its type
   * @param restored gives what a record stands for, or the record itself
   * @return a value that is equal to it
   * @throws IOException if these are not the bytes of such a value
   */
  public static <T> T read(byte[] bytes, Class<T> type, UnaryOperator<Object> restored)
      throws IOException {
    try {
      return type.cast(new ValueReader(bytes, restored).value());
    } catch (ReflectiveOperationException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | ClassCastException
        | DateTimeException
        | IllegalArgumentException other) {
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
      case 'v' -> other();
      default -> throw new IOException("cannot be read: " + kind);
    };
  }

  private Object record() throws IOException, ReflectiveOperationException {
    Class<?> type = type();
    if (!type.isRecord()) {
      throw new IOException("no record: " + type);
    }
    Constructor<?> canonical = CONSTRUCTORS.get(type);
    return restored.apply(canonical.newInstance(values(canonical.getParameterCount())));
  }

  /** A number or a day after the name of its type. */
  private Object other() throws IOException {
    String[] words = text().split(" ", 2);
    String value = words[words.length - 1];
    return switch (words[0]) {
      case "BigDecimal" -> new BigDecimal(value);
      case "BigInteger" -> new BigInteger(value);
      case "Long" -> Long.valueOf(value);
      case "LocalDate" -> LocalDate.parse(value);
      default -> throw new IOException("no number: " + words[0]);
    };
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
    bytes.asCharBuffer().get(text);
    bytes.position(bytes.position() + Character.BYTES * text.length);
    return new String(text);
  }
}
