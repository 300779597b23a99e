package report.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import report.project.OutputFile;

/**
 * A file of pieces: one after the other, each with its key, its length, a checksum, and its parts
 * with their lengths.
 */
final class PieceFile {
  /** What the names of the files begin with. */
  static final String PREFIX = "pieces-";

  /** The number of characters of a key. */
  static final int KEY = 32;

  private static final int HEAD = KEY + 2 * Integer.BYTES;

  /** The number of folders whose pieces are kept. */
  private static final int MOST_FILES = 20;

  private PieceFile() {}

  /** The pieces of a file by their keys, as far as it can be read. */
  static Map<String, ByteBuffer> list(byte[] file) {
    Map<String, ByteBuffer> known = new HashMap<>();
    ByteBuffer bytes = ByteBuffer.wrap(file);
    while (bytes.remaining() >= HEAD) {
      byte[] key = new byte[KEY];
      int start = bytes.position();
      bytes.get(key);
      int length = bytes.getInt();
      if (length < 0 || length > bytes.remaining() - Integer.BYTES) {
        return known;
      }
      known.put(
          new String(key, StandardCharsets.US_ASCII),
          ByteBuffer.wrap(file, start, HEAD + length).slice());
      bytes.position(start + HEAD + length);
    }
    return known;
  }

  /** The parts of a piece; empty if it is damaged. */
  static Optional<List<byte[]>> parts(String key, ByteBuffer of) {
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
    return Optional.of(parts);
  }

  /** A piece as it stands in a file. */
  static byte[] piece(String key, List<byte[]> parts) {
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

  /** Replaces the pieces of a file, and removes the oldest files if there are too many. */
  static void write(Path file, List<ByteBuffer> pieces) {
    ByteBuffer whole = ByteBuffer.allocate(pieces.stream().mapToInt(ByteBuffer::capacity).sum());
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
