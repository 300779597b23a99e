package report.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What template workbooks say, kept from one build to the next: to read it off the workbook takes
 * POI longer than all the rest of a small build.
 *
 * <p>A file holds a digest of all behind it, then a digest of the workbook and the tool, then what
 * the workbook says. One that is damaged, of another workbook or of another tool counts as absent,
 * and one that cannot be written is none.
 *
 * @param folder where the files lie
 * @param tool what tells this state of the tool from any other
 */
public record KeptTemplates(Path folder, String tool) {
  private static final int DIGEST = 32;

  /** What a workbook says, if that is known. */
  Optional<Template> find(Path workbook, byte[] content) {
    try {
      byte[] kept = Files.readAllBytes(file(workbook));
      byte[] rest = Arrays.copyOfRange(kept, Math.min(DIGEST, kept.length), kept.length);
      byte[] from = Arrays.copyOf(rest, DIGEST);
      return Arrays.equals(kept, 0, DIGEST, digest(rest), 0, DIGEST)
              && Arrays.equals(from, source(content))
          ? Optional.of(TemplateOfBytes.read(Arrays.copyOfRange(rest, DIGEST, rest.length)))
          : Optional.empty();
    } catch (IOException | RuntimeException absentOrDamaged) {
      return Optional.empty();
    }
  }

  /** Keeps what a workbook says, in place of what it said before. */
  void keep(Path workbook, byte[] content, Template template) {
    try {
      byte[] rest = join(source(content), TemplateBytes.of(template));
      Path fresh = Files.createTempFile(folder, "template-", ".new");
      try {
        Files.write(fresh, join(digest(rest), rest));
        Files.move(fresh, file(workbook), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException noPlaceForIt) {
      // The next build reads the workbook again.
    }
  }

  private static byte[] join(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  /** One for each workbook, so that they do not become ever more. */
  private Path file(Path workbook) {
    String place = workbook.toAbsolutePath().normalize().toString();
    byte[] name = digest(place.getBytes(StandardCharsets.UTF_8));
    return folder.resolve("template-" + HexFormat.of().formatHex(name, 0, DIGEST / 4));
  }

  private byte[] source(byte[] content) {
    return digest(digest(content), tool.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] digest(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
