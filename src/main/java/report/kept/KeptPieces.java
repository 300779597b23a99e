package report.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import report.project.OutputFile;

/**
 * Pieces of what builds make, cached between them: the rows of a theme in a table, for example.
 * Each is found by a digest of everything that it is made of, so that an outdated one is never
 * found. One that is damaged counts as absent, and failure to write them is not an error.
 *
 * <p>The pieces of a folder are in one file. Those that a build did not ask for remain in it as
 * long as they are not larger than the others. Thread-safe.
 */
public final class KeptPieces {
  private static final String PREFIX = "pieces-";

  /** The maximum size of the file in bytes; the pieces of a larger book are not kept. */
  private static final int MOST_BYTES = 1 << 26;

  /** The number of folders whose pieces are kept. */
  private static final int MOST_FILES = 20;

  /** The number of digits of the digest of a folder's path in the name of its file. */
  private static final int NAME = 16;

  private static final int KEY = 32;
  private static final int HEAD = KEY + 2 * Integer.BYTES;

  private final Optional<Path> file;
  private final String tool;
  private final byte[] earlier;
  private final Map<String, ByteBuffer> known = new HashMap<>();
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** Makes a piece. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Makes it.
     *
     * @return its parts, in a fixed number
     * @throws IOException if it cannot be made
     */
    List<byte[]> parts() throws IOException;
  }

  private KeptPieces(Optional<Path> file, String tool) {
    this.file = file;
    this.tool = tool;
    this.earlier = file.flatMap(from -> OutputFile.read(from, MOST_BYTES)).orElse(new byte[0]);
    list();
  }

  /**
   * No pieces, and none are kept.
   *
   * @return the same for every purpose
   */
  public static KeptPieces none() {
    return new KeptPieces(Optional.empty(), "");
  }

  /**
   * The pieces of earlier builds.
   *
   * @param cache the folder of the file; without it, nothing is kept
   * @param output the folder that the pieces belong to, such as the output folder of a book; it
   *     need not exist
   * @param tool the digest of the tool
   * @return the pieces
   */
  public static KeptPieces of(Optional<Path> cache, Path output, String tool) {
    String place = output.toAbsolutePath().normalize().toString();
    String name = digest(place).substring(0, NAME);
    return new KeptPieces(
        cache.filter(Files::isDirectory).map(folder -> folder.resolve(PREFIX + name)), tool);
  }

  /** The pieces of the file, as far as it can be read. */
  private void list() {
    ByteBuffer bytes = ByteBuffer.wrap(earlier);
    while (bytes.remaining() >= HEAD) {
      byte[] key = new byte[KEY];
      int start = bytes.position();
      bytes.get(key);
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining() - Integer.BYTES) {
        return;
      }
      known.put(
          new String(key, StandardCharsets.US_ASCII),
          ByteBuffer.wrap(earlier, start, HEAD + length).slice());
      bytes.position(start + HEAD + length);
    }
  }

  /**
   * A piece, which is made if it is not there.
   *
   * @param from gives the digest of everything that it is made of, other than the tool
   * @param maker makes it
   * @return its parts
   * @throws IOException if it cannot be made
   */
  public List<byte[]> of(Supplier<String> from, Maker maker) throws IOException {
    if (file.isEmpty()) {
      return maker.parts();
    }
    String digest = from.get();
    Optional<List<byte[]>> kept = find(digest);
    if (kept.isPresent()) {
      return kept.get();
    }
    List<byte[]> parts = maker.parts();
    keep(digest, parts);
    return parts;
  }

  /**
   * Whether anything is kept.
   *
   * @return false without a cache
   */
  public boolean areKept() {
    return file.isPresent();
  }

  /**
   * Whether there are pieces that were not there before.
   *
   * @return whether {@link #save} has something to write
   */
  public boolean hasNew() {
    return !made.isEmpty();
  }

  /**
   * Keeps a piece.
   *
   * @param from the digest of everything that it is made of, other than the tool
   * @param parts its parts
   */
  public void keep(String from, List<byte[]> parts) {
    String key = key(from);
    made.put(key, record(key, parts));
  }

  private String key(String from) {
    return digest(tool + from).substring(0, KEY);
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * Finds a piece of an earlier build.
   *
   * @param from the digest of everything that it is made of, other than the tool
   * @return its parts; empty if it is not there or damaged
   */
  public Optional<List<byte[]>> find(String from) {
    String key = key(from);
    @Nullable ByteBuffer of = known.get(key);
    if (of == null) {
      return Optional.empty();
    }
    ByteBuffer piece = of.duplicate().position(HEAD);
    if (of.getInt(KEY + Integer.BYTES) != checksum(key, piece.duplicate())) {
      return Optional.empty();
    }
    List<byte[]> parts = new ArrayList<>();
    while (piece.hasRemaining()) {
      byte[] part = new byte[piece.getInt()];
      piece.get(part);
      parts.add(part);
    }
    used.add(key);
    return Optional.of(parts);
  }

  private static byte[] record(String key, List<byte[]> parts) {
    int length = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    ByteBuffer whole = ByteBuffer.allocate(HEAD + length);
    whole.position(HEAD);
    parts.forEach(part -> whole.putInt(part.length).put(part));
    int checksum = checksum(key, whole.duplicate().position(HEAD));
    whole.rewind();
    return whole
        .put(key.getBytes(StandardCharsets.US_ASCII))
        .putInt(length)
        .putInt(checksum)
        .array();
  }

  /** Damage is found by this; there is nothing to gain from faking it. */
  private static int checksum(String key, ByteBuffer piece) {
    CRC32C sum = new CRC32C();
    sum.update(key.getBytes(StandardCharsets.US_ASCII));
    sum.update(piece);
    return (int) sum.getValue();
  }

  /** Keeps the pieces for the next build. */
  public void save() {
    if (file.isEmpty() || made.isEmpty()) {
      return;
    }
    List<ByteBuffer> kept = new ArrayList<>();
    List<ByteBuffer> unused = new ArrayList<>();
    known.forEach(
        (key, piece) -> {
          if (!made.containsKey(key)) {
            (used.contains(key) ? kept : unused).add(piece);
          }
        });
    made.values().forEach(piece -> kept.add(ByteBuffer.wrap(piece)));
    if (size(unused) <= size(kept)) {
      kept.addAll(unused);
    }
    if (size(kept) <= MOST_BYTES) {
      write(file.get(), kept);
    }
  }

  private static long size(List<ByteBuffer> pieces) {
    return pieces.stream().mapToLong(ByteBuffer::capacity).sum();
  }

  private static void write(Path file, List<ByteBuffer> pieces) {
    ByteBuffer whole = ByteBuffer.allocate((int) size(pieces));
    pieces.forEach(piece -> whole.put(piece.duplicate().rewind()));
    try {
      OutputFile.own(file).write(whole.array());
      removeOldest(file.resolveSibling(""));
    } catch (IOException noPlaceForThem) {
      // The next build makes them again.
    }
  }

  private static void removeOldest(Path folder) throws IOException {
    Map<Path, FileTime> times = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (String.valueOf(file.getFileName()).startsWith(PREFIX)) {
          times.put(file, Files.getLastModifiedTime(file));
        }
      }
    }
    List<Path> newestFirst =
        times.entrySet().stream()
            .sorted(Map.Entry.<Path, FileTime>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (Path old :
        newestFirst.subList(Math.min(MOST_FILES, newestFirst.size()), newestFirst.size())) {
      Files.deleteIfExists(old);
    }
  }
}
