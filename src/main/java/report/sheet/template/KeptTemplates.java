package report.sheet.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import report.output.Sha256;
import report.output.ValueReader;
import report.output.ValueWriter;
import report.project.OutputFile;

/**
 * What template workbooks say, kept from one build to the next: to read it off the workbook takes
 * POI longer than all the rest of a small build.
 *
 * <p>A file begins with a digest of the workbook and the tool and one of what the workbook says,
 * which follows. One that is damaged, of another workbook or of another tool counts as absent, and
 * one that cannot be written is none.
 *
 * @param folder where the files lie
 * @param tool the digest of the tool
 */
public record KeptTemplates(Path folder, String tool) {
  private static final int DIGEST = 64;

  /** Far more than what any workbook says takes. */
  private static final int MOST_BYTES = 1 << 26;

  /** How much of the digest of a workbook's path names its file. */
  private static final int NAME = 16;

  /** What a workbook says, if that is known. */
  public Optional<Template> find(Path workbook, byte[] content) {
    try {
      byte[] kept = OutputFile.read(file(workbook), MOST_BYTES).orElse(new byte[0]);
      byte[] says = Arrays.copyOfRange(kept, Math.min(2 * DIGEST, kept.length), kept.length);
      return Arrays.equals(kept, whole(content, says))
          ? Optional.of(ValueReader.read(says, Template.class))
          : Optional.empty();
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Keeps what a workbook says, in place of what it said before. */
  public void keep(Path workbook, byte[] content, Template template) {
    try {
      ByteArrayOutputStream says = new ByteArrayOutputStream();
      new ValueWriter(says).write(template);
      byte[] whole = whole(content, says.toByteArray());
      if (Files.isDirectory(folder)) {
        OutputFile.own(file(workbook)).write(whole);
      }
    } catch (IOException noPlaceForIt) {
      // The next build reads the workbook again.
    }
  }

  /** One for each workbook, so that they do not become ever more. */
  private Path file(Path workbook) {
    String place = workbook.toAbsolutePath().normalize().toString();
    String name = Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
    return folder.resolve("template-" + name);
  }

  private byte[] whole(byte[] content, byte[] says) {
    String source = Sha256.of(content, tool.getBytes(StandardCharsets.US_ASCII));
    byte[] head = (source + Sha256.of(says)).getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + says.length).put(head).put(says).array();
  }
}
