package report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.Program;

/** A workbook as LibreOffice prints it: the words of each page with their places. */
public final class Printed {
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""
              + " yMax=\"([\\d.]+)\">(.*?)</word>");

  private final List<List<Word>> pages;

  private Printed(List<List<Word>> pages) {
    this.pages = pages;
  }

  /** A word and its box, in points from the upper left corner of the page. */
  record Word(String text, double left, double top, double right, double bottom) {
    double x() {
      return (left + right) / 2;
    }

    double y() {
      return (top + bottom) / 2;
    }
  }

  /** Prints workbooks of a folder in one go, and reads each. */
  static Map<String, Printed> all(Path folder, Collection<String> names) {
    return all(folder, names, folder, Map.of());
  }

  /**
   * Prints workbooks as an office does that has the ＭＳ fonts. Without them LibreOffice takes
   * others, whose half-width letters are wider.
   */
  static Map<String, Printed> inOfficeFonts(Path folder, Collection<String> names)
      throws IOException {
    return all(folder, names, folder.resolve("office"), officeFonts(folder));
  }

  private static Map<String, String> officeFonts(Path folder) throws IOException {
    Path fonts = folder.resolve("fonts.conf");
    try (InputStream in = Printed.class.getResourceAsStream("/sheet/office-fonts.conf")) {
      Files.write(fonts, Objects.requireNonNull(in).readAllBytes());
    }
    return Map.of("FONTCONFIG_FILE", fonts.toString());
  }

  private static Map<String, Printed> all(
      Path folder, Collection<String> names, Path out, Map<String, String> environment) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Program.SOFFICE.path().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString()));
    names.forEach(name -> command.add(folder.resolve(name + ".xlsx").toString()));
    run(environment, command.toArray(String[]::new));
    Map<String, Printed> printed = new TreeMap<>();
    names.forEach(name -> printed.put(name, read(out, name)));
    return printed;
  }

  /** Prints a workbook in a folder of its own, so that several can be printed at once. */
  static Printed of(Path workbook, Path folder) {
    String name = workbook.getFileName().toString().replace(".xlsx", "");
    return all(folder, List.of(name)).values().iterator().next();
  }

  /** Lets LibreOffice save a workbook anew where the ＭＳ fonts are missing. */
  public static void convert(Path workbook, String type, Path folder) {
    convert(workbook, type, folder, Map.of());
  }

  /** Lets LibreOffice save a workbook anew in an office that has the ＭＳ fonts. */
  public static void convertInOfficeFonts(Path workbook, String type, Path folder)
      throws IOException {
    convert(workbook, type, folder, officeFonts(workbook.resolveSibling("")));
  }

  private static void convert(
      Path workbook, String type, Path folder, Map<String, String> environment) {
    run(
        environment,
        Program.SOFFICE.path().toString(),
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        type,
        "--outdir",
        folder.toString(),
        workbook.toString());
  }

  /**
   * Reads a PDF file.
   *
   * @param folder its folder
   * @param name its name without the ending
   */
  static Printed read(Path folder, String name) {
    Path boxes = folder.resolve(name + ".html");
    run(
        Program.PDFTOTEXT.path().toString(),
        "-bbox",
        folder.resolve(name + ".pdf").toString(),
        boxes.toString());
    try {
      return new Printed(pages(Files.readString(boxes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fonts that a print is set in. */
  static String fonts(Path pdf) {
    return run(Map.of(), Program.PDFFONTS.path().toString(), pdf.toString());
  }

  int pageCount() {
    return pages.size();
  }

  List<Word> words(int page) {
    return pages.get(page);
  }

  /** All characters of a page but blanks, in the order they were drawn. */
  String text(int page) {
    StringBuilder text = new StringBuilder();
    words(page).forEach(word -> text.append(word.text()));
    return text.toString();
  }

  private static List<List<Word>> pages(String html) {
    List<List<Word>> pages = new ArrayList<>();
    for (String line : html.lines().toList()) {
      if (line.strip().startsWith("<page")) {
        pages.add(new ArrayList<>());
      }
      Matcher word = WORD.matcher(line);
      if (word.find()) {
        pages
            .get(pages.size() - 1)
            .add(
                new Word(
                    unescaped(word.group(5)),
                    Double.parseDouble(word.group(1)),
                    Double.parseDouble(word.group(2)),
                    Double.parseDouble(word.group(3)),
                    Double.parseDouble(word.group(4))));
      }
    }
    return pages;
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static void run(String... command) {
    run(Map.of(), command);
  }

  private static String run(Map<String, String> environment, String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(8, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
