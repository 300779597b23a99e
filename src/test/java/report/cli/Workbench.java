package report.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import report.delivery.FolderCopy;
import report.project.Language;

/**
 * A copy of the R1 plans to break, and a folder to build into.
 *
 * @param folder where both are
 */
public record Workbench(Path folder) {
  private static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");

  public static Workbench in(Path folder) throws IOException {
    FolderCopy.copyMissing(PLANS, folder.resolve("plans"));
    return new Workbench(folder);
  }

  /** A copy whose plans give every reason that the real ones lack, so that nothing is found. */
  public static Workbench silentIn(Path folder) throws IOException {
    Workbench bench = in(folder);
    String report = "R1/theme-3/progress/2020-03.yaml";
    bench.edit(report, "note: 2社", "note: 2社\n        reason: 理由");
    bench.edit(report, "hbnet-companies: 28社", "hbnet-companies: {actual: 28社, reason: 理由}");
    bench.edit(report, "actual: 12機関", "actual: 12機関\n        reason: 理由");
    return bench;
  }

  public Path plans() {
    return folder.resolve("plans");
  }

  public Path out() {
    return folder.resolve("out");
  }

  /** Runs a command on the plans. */
  public Ran run(Language language, String command, Object... arguments) {
    return Ran.in(
        language,
        Stream.concat(Stream.of(command, "--plans", plans()), Stream.of(arguments)).toArray());
  }

  /** Builds into the output folder for an English user. */
  public Ran build(Object... arguments) {
    return run(
        Language.ENGLISH,
        "build",
        Stream.concat(Stream.of("--out", out()), Stream.of(arguments)).toArray());
  }

  /** Changes a plan file. */
  public void edit(String file, String before, String after) throws IOException {
    Path path = plans().resolve(file);
    String text = Files.readString(path);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    Files.writeString(path, text.replace(before, after));
  }

  /** Every file in a folder and its bytes in hexadecimal digits. */
  public static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        tree.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return tree;
  }

  /** Writes text into a file whose folders need not be there. */
  public static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
