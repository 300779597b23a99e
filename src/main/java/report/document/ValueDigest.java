package report.document;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
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

  /** How many bytes are collected before they are digested, all at once. */
  private static final int ENOUGH = 1 << 13;

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
   * A digest of what an output is made of. It is made in a third of the time that SHA-256 takes
   * where Java compiles quickly. Two documents or plans can be made to have the same one, but
   * nobody gains anything by that. Machines that are only to know what is approved today lack it.
   *
   * @return a digest of nothing
   */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException notApproved) {
      return Sha256.begin();
    }
  }

  /** One digest being made. */
  private final class Writing {
    private final MessageDigest digest = begin();
    private final Map<Class<?>, Integer> types = new HashMap<>();
    private final byte[] bytes = new byte[ENOUGH];
    private int length;

    String of(List<?> values) {
      try {
        elements(values);
        digest.update(bytes, 0, length);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
      return HexFormat.of().formatHex(digest.digest());
    }

    /** What kind of value follows goes first, so that no two lists of values look the same. */
    private void value(@Nullable Object value) throws ReflectiveOperationException {
      if (value instanceof String text) {
        kind('s');
        text(text);
      } else if (value instanceof Record record) {
        record(record);
      } else if (value instanceof Optional<?> optional) {
        optional(optional);
      } else if (value instanceof Enum<?> constant) {
        kind('e');
        text(constant.name());
      } else if (value instanceof List<?> list) {
        list(list);
      } else {
        small(value);
      }
    }

    private void small(@Nullable Object value) {
      if (value instanceof Integer number) {
        kind('i');
        number(number);
      } else if (value instanceof Boolean yes) {
        kind(yes ? 'y' : 'n');
      } else if (value instanceof Number || value instanceof LocalDate) {
        kind('v');
        text(value.getClass().getSimpleName() + ' ' + value);
      } else if (value instanceof Labels labels) {
        kind('l');
        text(labels.language());
      } else {
        throw new IllegalArgumentException("no digest of " + value);
      }
    }

    private void record(Record record) throws ReflectiveOperationException {
      kind('r');
      type(record.getClass());
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        value(accessor.invoke(record));
      }
    }

    /** A type is named once and numbered from then on. */
    private void type(Class<?> type) {
      @Nullable Integer known = types.get(type);
      if (known != null) {
        number(known);
      } else {
        types.put(type, types.size());
        number(-1);
        text(type.getName());
      }
    }

    /** One that is there is a list of it, one that is missing an empty list. */
    private void optional(Optional<?> optional) throws ReflectiveOperationException {
      kind('c');
      number(optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        value(optional.get());
      }
    }

    private void list(List<?> list) throws ReflectiveOperationException {
      if (list.size() < LONG) {
        kind('c');
        elements(list);
        return;
      }
      @Nullable String known = known(list);
      if (known == null) {
        known = new Writing().of(list);
        remember(list, known);
      }
      kind('d');
      text(known);
    }

    private void elements(List<?> list) throws ReflectiveOperationException {
      number(list.size());
      for (Object element : list) {
        value(element);
      }
    }

    /** Its characters as Java has them, which takes no encoding. */
    private void text(String text) {
      int count = text.length();
      number(count);
      for (int at = 0; at < count; at++) {
        room(2);
        char c = text.charAt(at);
        bytes[length++] = (byte) (c >> 8);
        bytes[length++] = (byte) c;
      }
    }

    private void kind(char kind) {
      room(1);
      bytes[length++] = (byte) kind;
    }

    private void number(int number) {
      room(Integer.BYTES);
      bytes[length++] = (byte) (number >> 24);
      bytes[length++] = (byte) (number >> 16);
      bytes[length++] = (byte) (number >> 8);
      bytes[length++] = (byte) number;
    }

    private void room(int more) {
      if (length + more > ENOUGH) {
        digest.update(bytes, 0, length);
        length = 0;
      }
    }
  }
}
