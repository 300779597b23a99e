package report.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import report.picture.PictureFile;

/**
 * Writes values as bytes: records with any components, lists, maps, optionals, texts, numbers,
 * booleans, days, enum constants and the digests of pictures. Two values that differ anywhere have
 * different bytes, on every machine. {@link ValueReader} reads them.
 */
public final class ValueWriter {
  /** The accessors of each type of record, looked up once. */
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  /** How many bytes are collected before they are written, all at once. */
  private static final int ENOUGH = 1 << 13;

  private final OutputStream out;
  private final UnaryOperator<Object> shortened;
  private final Map<Class<?>, Integer> types = new HashMap<>();
  private final byte[] bytes = new byte[ENOUGH];
  private int length;

  /**
   * A writer without replacements.
   *
   * @param out the output location
   */
  public ValueWriter(OutputStream out) {
    this(out, UnaryOperator.identity());
  }

  /**
   * A writer that replaces some values.
   *
   * @param out the output location
   * @param shortened gives what to write instead of a value, or the value itself
   */
  public ValueWriter(OutputStream out, UnaryOperator<Object> shortened) {
    this.out = out;
    this.shortened = shortened;
  }

  /**
   * Writes a value to its end.
   *
   * @param value the value, which must be deeply immutable
   * @throws IllegalArgumentException if it contains a value of an unsupported kind
   * @throws IOException if it cannot be written to
   */
  public void write(Object value) throws IOException {
    value(value);
    out.write(bytes, 0, length);
    length = 0;
  }

  /** The kind of value comes first, so that different lists never look the same. */
  private void value(Object given) throws IOException {
    Object value = shortened.apply(given);
    if (value instanceof String text) {
      kind('s');
      text(text);
    } else if (value instanceof Record record) {
      record(record);
    } else if (value instanceof Optional<?> optional) {
      kind(optional.isPresent() ? 'p' : 'a');
      if (optional.isPresent()) {
        value(optional.get());
      }
    } else if (value instanceof Enum<?> constant) {
      kind('e');
      type(constant.getDeclaringClass());
      text(constant.name());
    } else if (value instanceof List<?> list) {
      kind('l');
      number(list.size());
      for (Object element : list) {
        value(element);
      }
    } else {
      small(value);
    }
  }

  private void small(Object value) throws IOException {
    if (value instanceof Integer number) {
      kind('i');
      number(number);
    } else if (value instanceof Boolean yes) {
      kind(yes ? 'y' : 'n');
    } else if (value instanceof Double number) {
      kind('d');
      text(number.toString());
    } else if (value instanceof Map<?, ?> map) {
      kind('m');
      number(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        value(entry.getKey());
        value(entry.getValue());
      }
    } else if (value instanceof PictureFile file) {
      kind('f');
      text(file.digest());
    } else if (value instanceof Number || value instanceof LocalDate) {
      kind('v');
      text(value.getClass().getSimpleName() + ' ' + value);
    } else {
      throw new IllegalArgumentException("cannot be written: " + value.getClass());
    }
  }

  private void record(Record record) throws IOException {
    kind('r');
    type(record.getClass());
    try {
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        value(accessor.invoke(record));
      }
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A type is named once and numbered from then on. */
  private void type(Class<?> type) throws IOException {
    int number = types.getOrDefault(type, types.size());
    number(number);
    if (number == types.size()) {
      types.put(type, number);
      text(type.getName());
    }
  }

  /** Its characters as stored by Java, which needs no encoding. */
  private void text(String text) throws IOException {
    int count = text.length();
    number(count);
    for (int at = 0; at < count; at++) {
      room(2);
      char c = text.charAt(at);
      bytes[length++] = (byte) (c >> 8);
      bytes[length++] = (byte) c;
    }
  }

  private void kind(char kind) throws IOException {
    room(1);
    bytes[length++] = (byte) kind;
  }

  private void number(int number) throws IOException {
    room(Integer.BYTES);
    bytes[length++] = (byte) (number >> 24);
    bytes[length++] = (byte) (number >> 16);
    bytes[length++] = (byte) (number >> 8);
    bytes[length++] = (byte) number;
  }

  private void room(int more) throws IOException {
    if (length + more > ENOUGH) {
      out.write(bytes, 0, length);
      length = 0;
    }
  }
}
