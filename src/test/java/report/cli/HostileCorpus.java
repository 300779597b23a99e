package report.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import report.delivery.FolderCopy;

/**
 * Files that somebody might put into a repository to end the tool, or by accident: every kind of
 * file of a project, changed at random. The same seed gives the same files.
 */
final class HostileCorpus {
  private static final long SEED = 20261127;

  private static final Path RESOURCES =
      Path.of(System.getProperty("report.home", "."), "src/test/resources/report/read/ok");
  private static final Path TEMPLATES =
      Path.of(System.getProperty("report.home", "."), "templates");

  /** What is put between any two letters. */
  private static final String MARKS =
      "：:-#&*!|>'\"%@`[]{},?\t\n\r"
          + "　 <~=\\^()・①※（）［］【】…→\u00a0\u200b\ufeff\u2028\u0085\u0000\u001b𠮷";

  private static final List<String> VALUES = values();

  private static final List<String> DIRECTIVES =
      List.of(
          "<#return 1>",
          "<#if>",
          "</#if>",
          "<#if true>".repeat(5_000),
          "${" + "(".repeat(20_000),
          "<#list 1.. as x>${x}</#list>",
          "<#macro m><@m/></#macro><@m/>",
          "<#assign t = r'<@t/>'?interpret><@t/>",
          "${.now}",
          "${.data_model?keys?join(',')}",
          "<#include '/etc/passwd'>",
          "<#include '../../../etc/passwd'>",
          "<#import 'http://example.jp/x' as x>",
          "${'freemarker.template.utility.Execute'?new()('id')}",
          "<#setting number_format='" + "0".repeat(10_000) + "'>",
          "<#recurse>",
          "<#break>",
          "<#nested>",
          "<#stop 'x'>",
          "<#attempt>${missing}<#recover>${.error}</#attempt>",
          "<#function f x><#return f(x + 1)></#function>${f(1)}",
          "${[]?sort_by('x')}",
          "${1 / 0}",
          "${'x'?number}",
          "${'a'?left_pad(2000000000)}",
          "${'(a+)+$'?matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')?c}",
          "${'aaaaaaaaaaaaaaaaaaaaaa!'?matches('(a+)+')?c}",
          "<#--",
          "<#escape x as x?html>",
          "<#ftl output_format='XML'>",
          "<@missing/>",
          "${book.missing}",
          "${\u0000}");

  private final Random random = new Random(SEED);
  private final List<Hostile> files = new ArrayList<>();

  /**
   * A hostile file and what is done with it.
   *
   * @param name what it is
   * @param path where it stands in the project
   * @param content its bytes
   * @param command the words of the command, which is run in the project
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Hostile(String name, String path, byte[] content, List<String> command) {}

  private HostileCorpus() {}

  /** All of them, in the same order. */
  static List<Hostile> files() throws IOException {
    HostileCorpus corpus = new HostileCorpus();
    corpus.plans();
    corpus.control();
    corpus.pageTemplates();
    corpus.workbooks();
    corpus.inventories();
    return corpus.files;
  }

  /** Writes the project that they belong to. */
  static void project(Path folder) throws IOException {
    FolderCopy.copyMissing(RESOURCES.resolve("base"), folder.resolve("plans"));
    FolderCopy.copyMissing(RESOURCES.resolve("vision"), folder.resolve("plans"));
    Files.createDirectories(folder.resolve("templates/page"));
    Files.createDirectories(folder.resolve(".git"));
  }

  private void plans() throws IOException {
    List<String> places =
        List.of(
            "base/R1/book.yaml",
            "base/R1/glossary.yaml",
            "base/R1/theme-3/plan.yaml",
            "base/R1/theme-3/progress/2020-03.yaml",
            "vision/R5/book.yaml",
            "vision/R5/vision.yaml",
            "vision/R5/meetings/2024-03-12.yaml",
            "vision/R5/glossary.yaml");
    for (String place : places) {
      String sound = Files.readString(RESOURCES.resolve(place));
      String path = "plans/" + place.substring(place.indexOf('/') + 1);
      String year = path.substring(6, 8);
      for (int i = 0; i < 150; i++) {
        add(path, i, changed(sound, i % 10), command(i, year));
      }
    }
  }

  private static List<String> command(int i, String year) {
    return switch (i % 14) {
      case 3 -> List.of("build", year, "--format", "csv,json");
      case 5 -> List.of("validate", "--fix", "--diff");
      case 7 -> List.of("build", year, "--format", "html");
      case 9 -> List.of("validate", "--format", "sarif");
      case 11 -> List.of("rates", year);
      case 13 -> List.of("build", year, "--format", "xlsx");
      case 0 -> List.of("validate");
      default -> List.of("validate", year);
    };
  }

  private void control() {
    String sound = "# 設定\nlinks: [plans]\nwarnings-as-errors: false\nignore: [R005]\n";
    for (int i = 0; i < 80; i++) {
      add(".report.yaml", i, changed(sound, i % 10), List.of("validate"));
    }
  }

  private void pageTemplates() throws IOException {
    List<String> names = List.of("index.ftlh", "theme.ftlh", "layout.ftlh");
    for (int i = 0; i < 90; i++) {
      String name = names.get(i % names.size());
      String sound = Files.readString(TEMPLATES.resolve("page/" + name));
      String text =
          i % 5 == 0
              ? changed(sound, i % 3)
              : inserted(sound, DIRECTIVES.get(random.nextInt(DIRECTIVES.size())));
      add("templates/page/" + name, i, text, List.of("build", "R1", "--format", "html"));
    }
  }

  private void workbooks() throws IOException {
    byte[] sound = Files.readAllBytes(TEMPLATES.resolve("sheet.xlsx"));
    for (int i = 0; i < 130; i++) {
      byte[] content = i % 10 == 0 ? bytes(sound, 20) : workbook(sound);
      files.add(
          new Hostile(
              "workbook " + i,
              "templates/sheet.xlsx",
              content,
              List.of("template", "check", "templates")));
    }
  }

  private void inventories() {
    String line = "sha256  data.csv  0123456789abcdef\n";
    for (int i = 0; i < 80; i++) {
      String text =
          i % 8 == 0 ? line.repeat(5_000) : changed("report 0.1.0\n" + line.repeat(5), i % 10);
      add("out/R1/.report-files", i, text, List.of("build", "R1", "--format", "csv"));
    }
  }

  private void add(String path, int number, String text, List<String> command) {
    byte[] content =
        number % 11 == 10
            ? bytes(text.getBytes(StandardCharsets.UTF_8), 4)
            : text.getBytes(StandardCharsets.UTF_8);
    files.add(new Hostile(path + " " + number, path, content, command));
  }

  private String changed(String sound, int how) {
    List<String> lines = new ArrayList<>(sound.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (how) {
      case 0 -> {
        return inserted(inserted(inserted(sound, mark()), mark()), mark());
      }
      case 1 -> {
        return sound.substring(0, random.nextInt(sound.length()));
      }
      case 2 -> lines.addAll(at, List.copyOf(lines.subList(at, lines.size())));
      case 3 -> lines.remove(at);
      case 4 -> lines.set(at, " ".repeat(random.nextInt(40)) + line.strip());
      case 5 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 6 -> lines.add(at, value());
      default ->
          lines.set(at, line.indexOf(':') < 0 ? value() : line.replaceFirst(":.*", ": ") + value());
    }
    return String.join(random.nextInt(9) == 0 ? "\r" : "\n", lines) + "\n";
  }

  private String mark() {
    return MARKS
        .substring(0, MARKS.offsetByCodePoints(0, 1 + random.nextInt(50)))
        .codePoints()
        .skip(random.nextInt(1 + random.nextInt(50)))
        .limit(1 + random.nextInt(3))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private String inserted(String text, String more) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + more + text.substring(at);
  }

  private byte[] bytes(byte[] sound, int count) {
    byte[] changed = sound.clone();
    for (int i = 0; i < count && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  /** A workbook with one of the numbers of one of its parts exchanged. */
  private byte[] workbook(byte[] sound) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    List<String> names = parts.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
    String name = names.get(random.nextInt(names.size()));
    String text = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    List<String> numbers = List.of("-1", "0", "abc", "", "99999", "1e308", "NaN", "2147483648");
    List<int[]> found = new ArrayList<>();
    Matcher m = Pattern.compile("\"\\d[\\d.]*\"").matcher(text);
    while (m.find()) {
      found.add(new int[] {m.start() + 1, m.end() - 1});
    }
    if (found.isEmpty()) {
      parts.put(name, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
    } else {
      int[] place = found.get(random.nextInt(found.size()));
      String other = numbers.get(random.nextInt(numbers.size()));
      String edited = text.substring(0, place[0]) + other + text.substring(place[1]);
      parts.put(name, edited.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static List<String> values() {
    List<String> values = new ArrayList<>();
    for (String unit :
        List.of(
            "あ",
            "[",
            "]",
            "{",
            "(",
            "（",
            "\"",
            "'",
            "*",
            "**",
            "_",
            "`",
            "<",
            "<a ",
            "&#10;",
            "&#x0;",
            "&amp;",
            "![",
            "[a](",
            "[^a]",
            "|",
            "> ",
            "- ",
            "# ",
            "・",
            "①",
            "※",
            "約",
            "▲",
            "1,",
            "1.",
            "1~",
            "1人",
            "R1.",
            "R1.9.",
            "年",
            "第",
            "～",
            "以上",
            "増",
            "(1)",
            "https://a.jp/",
            "😀",
            "👨‍👩‍👧",
            "が\u3099",
            "\u200b",
            "\u202e",
            "\u2028",
            "a:b ",
            "a: ",
            "&a ",
            "*a ",
            "!!x ",
            "? ",
            "%",
            "\t",
            "0",
            "9")) {
      values.add(unit.repeat(9_000));
      values.add("\"" + unit.replace("\"", "\\\"").repeat(3_000) + "\"");
      values.add(unit);
    }
    values.addAll(
        List.of(
            "\"1<" + " ".repeat(16_000) + "x\"",
            "\"a&#10;b&#13;c&NewLine;d\"",
            "\"\\ud800\"",
            "\"\\u0000\\u001b[31m\"",
            "!!javax.script.ScriptEngineManager [x]",
            "&a [*a]",
            "<<: *a",
            "2026-02-30",
            "R99.13.32",
            "0x10",
            "1e9",
            ".nan",
            "~",
            "null",
            "yes",
            "{value: 1e999, unit: 人}",
            "{value: 1, unit: " + "人".repeat(3_000) + "}",
            "[" + "1人, ".repeat(2_000) + "1人]",
            "|\n" + "  | a | b |\n".repeat(500),
            "|\n" + "  - x\n".repeat(2_000),
            "|-\n   \n\n",
            ">+\n  x\n\n\n",
            "# report: ignore " + "R005 ".repeat(1_500)));
    return values;
  }
}
