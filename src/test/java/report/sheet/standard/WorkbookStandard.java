package report.sheet.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds written workbooks to ECMA-376 (Office Open XML) and to what Excel asks beyond it, so that
 * none is opened with an offer to repair it.
 */
public final class WorkbookStandard {
  /** Its schema is of part 2, which poi-ooxml-full does not have. */
  private static final String CORE = "docProps/core.xml";

  /** Digests of files and parts that are valid: many are written more than once. */
  private static final Set<String> VALID = ConcurrentHashMap.newKeySet();

  /**
   * Excel needs it to keep blanks at the ends of a text, and writes it itself; the schema takes no
   * attribute at all there, not even one of XML.
   */
  private static final String KEPT_BLANKS = "<t xml:space=\"preserve\">";

  private WorkbookStandard() {}

  /** Fails unless a workbook keeps to the standard. */
  public static void check(String name, byte[] workbook) {
    String digest = digest(workbook);
    if (!VALID.contains(digest)) {
      assertThat(faults(workbook)).as(name).isEmpty();
      VALID.add(digest);
    }
  }

  /**
   * Fails unless each workbook that the output of a build lists keeps to the standard.
   *
   * @param from the folder in which the build ran
   * @param output what it printed, a file in each line
   */
  public static void checkListed(Path from, String output) throws IOException {
    for (String line : output.lines().filter(line -> line.endsWith(".xlsx")).toList()) {
      Path file = from.resolve(line);
      if (Files.isRegularFile(file)) {
        check(line, Files.readAllBytes(file));
      }
    }
  }

  /** Everything in which a workbook does not keep to the standard. */
  static List<String> faults(byte[] workbook) {
    Parts parts = Parts.of(workbook);
    List<String> faults = new ArrayList<>(PackageRules.faults(parts));
    parts
        .bytes()
        .forEach(
            (name, bytes) -> {
              if (hasSchema(name)) {
                schema(bytes).forEach(fault -> faults.add(name + ": " + fault));
              }
            });
    if (faults.isEmpty()) {
      faults.addAll(BookRules.faults(parts));
    }
    return faults;
  }

  /** Types of content and relations are of part 2 too; {@link PackageRules} reads them. */
  private static boolean hasSchema(String part) {
    return !part.equals(CORE) && !part.endsWith(".rels") && !part.startsWith("[");
  }

  private static List<String> schema(byte[] part) {
    String digest = digest(part);
    if (VALID.contains(digest)) {
      return List.of();
    }
    String text = new String(part, StandardCharsets.UTF_8).replace(KEPT_BLANKS, "<t>");
    List<String> faults = Schemas.faults(text.getBytes(StandardCharsets.UTF_8));
    if (faults.isEmpty()) {
      VALID.add(digest);
    }
    return faults;
  }

  private static String digest(byte[] part) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(part));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
