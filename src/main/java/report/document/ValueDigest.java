package report.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Digests of values, such as a document with all that is in it: two that differ anywhere have
 * different digests, on every machine. Records are looked into, whatever components they come to
 * have. Threads may share one.
 */
public final class ValueDigest {
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

  /** A list so long is digested by itself, once, however many values hold it. */
  private static final int LONG = 100;

  private final IdentityHashMap<List<?>, String> longLists = new IdentityHashMap<>();

  /**
   * The digest of values.
   *
   * @param values records, lists, optionals, texts, numbers, yes and no, days, constants of
   *     enumerations and {@link Labels}; none of them ever changes
   * @return hexadecimal digits in small letters
   * @throws IllegalArgumentException if there is a value of another kind
   */
  public String of(Object... values) {
    return new Writing().of(List.of(values));
  }

  private synchronized @Nullable String known(List<?> list) {
    return longLists.get(list);
  }

  private synchronized void remember(List<?> list, String digest) {
    longLists.put(list, digest);
  }

  /**
   * Made in a third of the time that SHA-256 takes where Java compiles quickly. Two documents can
   * be made to have the same digest, but nobody gains anything by that.
   */
  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** One digest being made. */
  private final class Writing {
    private final MessageDigest digest = md5();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 13));

    String of(List<?> values) {
      try {
        elements(values);
        out.flush();
      } catch (IOException memoryIsNoDevice) {
        throw new UncheckedIOException(memoryIsNoDevice);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
      return HexFormat.of().formatHex(digest.digest());
    }

    /** What kind of value follows goes first, so that no two lists of values look the same. */
    private void value(@Nullable Object value) throws IOException, ReflectiveOperationException {
      if (value instanceof String text) {
        out.writeByte('s');
        text(text);
      } else if (value instanceof Record record) {
        record(record);
      } else if (value instanceof List<?> list) {
        list(list);
      } else if (value instanceof Optional<?> optional) {
        list(optional.stream().toList());
      } else if (value instanceof Enum<?> constant) {
        out.writeByte('e');
        text(constant.name());
      } else {
        small(value);
      }
    }

    private void small(@Nullable Object value) throws IOException {
      if (value instanceof Integer number) {
        out.writeByte('i');
        out.writeInt(number);
      } else if (value instanceof Boolean yes) {
        out.writeByte(yes ? 'y' : 'n');
      } else if (value instanceof Number || value instanceof LocalDate) {
        out.writeByte('v');
        text(value.getClass().getSimpleName() + ' ' + value);
      } else if (value instanceof Labels labels) {
        out.writeByte('l');
        text(labels.language());
      } else {
        throw new IllegalArgumentException("no digest of " + value);
      }
    }

    private void record(Record record) throws IOException, ReflectiveOperationException {
      out.writeByte('r');
      type(record.getClass());
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        value(accessor.invoke(record));
      }
    }

    /** A type is named once and numbered from then on. */
    private void type(Class<?> type) throws IOException {
      @Nullable Integer known = types.get(type);
      if (known != null) {
        out.writeInt(known);
      } else {
        types.put(type, types.size());
        out.writeInt(-1);
        text(type.getName());
      }
    }

    private void list(List<?> list) throws IOException, ReflectiveOperationException {
      if (list.size() < LONG) {
        out.writeByte('c');
        elements(list);
        return;
      }
      @Nullable String known = known(list);
      if (known == null) {
        known = new Writing().of(list);
        remember(list, known);
      }
      out.writeByte('d');
      text(known);
    }

    private void elements(List<?> list) throws IOException, ReflectiveOperationException {
      out.writeInt(list.size());
      for (Object element : list) {
        value(element);
      }
    }

    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
