package report.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import report.document.Labels;
import report.kept.ValueWriter;

/**
 * Digests of values, such as a document with all its content: two that differ anywhere have
 * different digests, on every machine. The components of records are determined by reflection.
 * Thread-safe.
 */
public final class ValueDigest {
  /** A list of this length gets its own digest, once, however many values contain it. */
  private static final int LONG = 100;

  private final IdentityHashMap<List<?>, String> longLists = new IdentityHashMap<>();

  /**
   * The digest of values.
   *
   * @param values records, lists, optionals, texts, numbers, yes and no, days, constants of
   *     enumerations and {@link Labels}; none of them ever changes
   * @return hexadecimal digits in lowercase
   * @throws IllegalArgumentException if there is a value of an unsupported kind
   */
  public String of(Object... values) {
    return ofElements(List.of(values));
  }

  private String ofElements(List<?> values) {
    MessageDigest digest = begin();
    try {
      ValueWriter writer =
          new ValueWriter(
              new DigestOutputStream(OutputStream.nullOutputStream(), digest), this::shortened);
      for (Object value : values) {
        writer.write(value);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The replacement of a long list. */
  private record OfList(String digest) {}

  /** The replacement of labels. */
  private record OfLabels(String language) {}

  private Object shortened(Object value) {
    if (value instanceof Labels labels) {
      return new OfLabels(labels.language());
    }
    return value instanceof List<?> list && list.size() >= LONG ? new OfList(once(list)) : value;
  }

  private String once(List<?> list) {
    @Nullable String known;
    synchronized (longLists) {
      known = longLists.get(list);
    }
    if (known == null) {
      known = ofElements(list);
      synchronized (longLists) {
        longLists.put(list, known);
      }
    }
    return known;
  }

  /**
   * A digest of the inputs of an output. It takes a third of the time of SHA-256 with Java's quick
   * compiler. Collisions can be constructed, but there is nothing to gain from them. Not available
   * on systems that only allow currently approved algorithms.
   *
   * @return a digest of no bytes
   */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException notApproved) {
      return Sha256.begin();
    }
  }
}
