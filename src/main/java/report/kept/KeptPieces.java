package report.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
  /** The maximum size of the file in bytes; the pieces of a larger book are not kept. */
  private static final int MOST_BYTES = 1 << 26;

  /** The number of digits of the digest of a folder's path in the name of its file. */
  private static final int NAME = 16;

  private final Optional<Path> file;
  private final boolean areKept;
  private final String tool;
  private final Map<String, ByteBuffer> known;
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

  private KeptPieces(Optional<Path> file, boolean areKept, String tool) {
    this.file = file;
    this.areKept = areKept;
    this.tool = tool;
    this.known =
        file.flatMap(from -> OutputFile.read(from, MOST_BYTES))
            .map(PieceFile::list)
            .orElseGet(HashMap::new);
  }

  /**
   * No pieces, and none are kept.
   *
   * @return the same for every purpose
   */
  public static KeptPieces none() {
    return new KeptPieces(Optional.empty(), false, "");
  }

  /**
   * Pieces that are kept in memory, for a process that builds again and again.
   *
   * @return no pieces yet; those of a build are there for the next one once they are saved
   */
  public static KeptPieces inMemory() {
    return new KeptPieces(Optional.empty(), true, "");
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
    Optional<Path> file =
        cache.filter(Files::isDirectory).map(folder -> folder.resolve(PieceFile.PREFIX + name));
    return new KeptPieces(file, file.isPresent(), tool);
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
    if (!areKept) {
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
    return areKept;
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
    made.put(key, PieceFile.piece(key, parts));
  }

  private String key(String from) {
    return digest(tool + from).substring(0, PieceFile.KEY);
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
    Optional<List<byte[]>> parts =
        Optional.ofNullable(known.get(key)).flatMap(piece -> PieceFile.parts(key, piece));
    if (parts.isPresent()) {
      used.add(key);
    }
    return parts;
  }

  /** Keeps the pieces for the next build; in memory, only those that this one made or used. */
  public void save() {
    if (file.isEmpty()) {
      known.keySet().retainAll(used);
      made.forEach((key, piece) -> known.put(key, ByteBuffer.wrap(piece)));
      made.clear();
      used.clear();
      return;
    }
    if (made.isEmpty()) {
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
      PieceFile.write(file.get(), kept);
    }
  }

  private static long size(List<ByteBuffer> pieces) {
    return pieces.stream().mapToLong(ByteBuffer::capacity).sum();
  }
}
