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

/**
 * Digests of values, such as a document with all that is in it: two that differ anywhere have
 * different digests, on every machine. Records are looked into, whatever components they come to
 * have. Threads may share one.
 */
public final class ValueDigest {
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

  /** What stands for a list that is long. */
  private record OfList(String digest) {}

  /** What stands for labels. */
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
}
