package report.pdf;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the heads of the fonts of a file: their directories, names and traits. */
final class FontFileReader {
  private static final int COLLECTION = 0x74746366;
  private static final int POST_SCRIPT = 0x4F54544F;
  private static final Set<Integer> VERSIONS = Set.of(0x00010000, 0x74727565, POST_SCRIPT);
  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int MOST_FONTS = 64;
  private static final int MOST_TABLES = 200;
  private static final int LONGEST_NAMES = 1 << 20;

  private final Path file;
  private final String shown;
  private final FileChannel channel;
  private final long size;
  private final MessageDigest digest;

  private FontFileReader(Path file, String shown, FileChannel channel, MessageDigest digest)
      throws IOException {
    this.file = file;
    this.shown = shown;
    this.channel = channel;
    this.size = channel.size();
    this.digest = digest;
  }

  /** Where a table is. */
  private record Table(int offset, int length) {}

  /**
   * The fonts of a file.
   *
   * @param file the file
   * @param shown its path as it is shown
   * @param digest receives the directories, which have checksums of all tables
   * @return the fonts, in order
   * @throws IOException if it cannot be read, or is damaged
   */
  static List<FoundFont> read(Path file, String shown, MessageDigest digest) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return new FontFileReader(file, shown, in.getChannel(), digest).fonts();
    } catch (RuntimeException damaged) {
      throw new IOException(shown, damaged);
    }
  }

  private List<FoundFont> fonts() throws IOException {
    ByteBuffer head = bytes(0, HEAD);
    if (head.getInt(0) != COLLECTION) {
      return List.of(font(0));
    }
    int count = head.getInt(8);
    if (count < 1 || count > MOST_FONTS) {
      throw new IOException(shown);
    }
    ByteBuffer offsets = bytes(HEAD, count * Integer.BYTES);
    List<FoundFont> fonts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fonts.add(font(offsets.getInt()));
    }
    return fonts;
  }

  private FoundFont font(int at) throws IOException {
    ByteBuffer head = bytes(at, HEAD);
    int count = Short.toUnsignedInt(head.getShort(4));
    if (!VERSIONS.contains(head.getInt(0)) || count > MOST_TABLES) {
      throw new IOException(shown);
    }
    Map<String, Table> tables = tables(bytes(at + HEAD, count * ENTRY), count);
    boolean isPostScript = head.getInt(0) == POST_SCRIPT || !tables.containsKey("glyf");
    @Nullable Table names = tables.get("name");
    if (names == null || names.length() > LONGEST_NAMES) {
      throw new IOException(shown);
    }
    ByteBuffer words = bytes(names.offset(), names.length());
    @Nullable Table traits = tables.get("OS/2");
    return new FoundFont(
        new FontLocation(file, shown, size, at),
        FontNames.postScript(words, "Font"),
        new TreeSet<>(FontNames.keys(words)),
        traits == null
            ? FontTraits.unknown(isPostScript)
            : FontTraits.of(isPostScript, bytes(traits.offset(), traits.length())));
  }

  private Map<String, Table> tables(ByteBuffer directory, int count) throws IOException {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] name = new byte[4];
      directory.get(i * ENTRY, name);
      long offset = Integer.toUnsignedLong(directory.getInt(i * ENTRY + 8));
      long length = Integer.toUnsignedLong(directory.getInt(i * ENTRY + 12));
      if (offset + length > size) {
        throw new IOException(shown);
      }
      tables.put(
          new String(name, StandardCharsets.US_ASCII),
          new Table(Math.toIntExact(offset), Math.toIntExact(length)));
    }
    return tables;
  }

  private ByteBuffer bytes(int at, int length) throws IOException {
    if (at < 0 || length > LONGEST_NAMES || at + (long) length > size) {
      throw new IOException(shown);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    long from = at;
    while (bytes.hasRemaining()) {
      int read = channel.read(bytes, from);
      if (read < 0) {
        throw new IOException(shown);
      }
      from += read;
    }
    bytes.flip();
    digest.update(bytes.duplicate());
    return bytes;
  }
}
