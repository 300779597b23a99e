package report.sheet.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import report.kept.ValueReader;
import report.kept.ValueWriter;
import report.output.Sha256;
import report.project.OutputFile;

/**
 * The contents of template workbooks, cached between builds: reading them from the workbook with
 * POI takes longer than the rest of a small build.
 *
 * <p>A file begins with a digest of the workbook and the tool and one of the cached content, which
 * follows. A file that is damaged, or belongs to another workbook or version of the tool, is
 * ignored, and failure to write one is not an error.
 *
 * @param folder the folder of the files; empty if nothing is cached
 * @param packed the folder of those that the tool is packed with, whose files are named after their
 *     workbooks; empty if it has none
 * @param tool the digest of the tool
 */
public record KeptTemplates(Optional<Path> folder, Optional<Path> packed, String tool) {
  private static final String PREFIX = "template-";
  private static final int DIGEST = 64;

  /** Far more than the content of any workbook. */
  private static final int MOST_BYTES = 1 << 26;

  /** The number of digits of the digest of a workbook's path in its file name. */
  private static final int NAME = 16;

  /** The content of a workbook, if cached or packed. */
  public Optional<Template> find(Path workbook, byte[] content) {
    return folder
        .flatMap(cached -> read(cached.resolve(cachedAs(workbook)), content))
        .or(() -> packed.flatMap(with -> read(with.resolve(packedAs(workbook)), content)));
  }

  private Optional<Template> read(Path file, byte[] content) {
    try {
      byte[] kept = OutputFile.read(file, MOST_BYTES).orElse(new byte[0]);
      byte[] says = Arrays.copyOfRange(kept, Math.min(2 * DIGEST, kept.length), kept.length);
      return Arrays.equals(kept, whole(content, says))
          ? Optional.of(ValueReader.read(says, Template.class))
          : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Caches the content of a workbook, replacing the previous one. */
  public void keep(Path workbook, byte[] content, Template template) {
    try {
      ByteArrayOutputStream says = new ByteArrayOutputStream();
      new ValueWriter(says).write(template);
      byte[] whole = whole(content, says.toByteArray());
      if (folder.isPresent() && Files.isDirectory(folder.get())) {
        OutputFile.own(folder.get().resolve(cachedAs(workbook))).write(whole);
      }
    } catch (IOException noPlaceForIt) {
      // The next build reads the workbook again.
    }
  }

  /** One for each workbook, so that they do not become ever more. */
  private static String cachedAs(Path workbook) {
    String place = workbook.toAbsolutePath().normalize().toString();
    return PREFIX + Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
  }

  private static String packedAs(Path workbook) {
    return PREFIX + String.valueOf(workbook.getFileName()).replaceFirst("\\.xlsx$", "");
  }

  private byte[] whole(byte[] content, byte[] says) {
    String source = Sha256.of(content, tool.getBytes(StandardCharsets.US_ASCII));
    byte[] head = (source + Sha256.of(says)).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + says.length).put(head).put(says).array();
  }
}
