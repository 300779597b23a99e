package report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import report.paper.FontNote.Reason;
import report.paper.FontNote.Refused;

/** The fonts in a folder of the user. Only their heads are read at first. */
public final class FontFolder {
  /** No fonts. */
  public static final FontFolder NONE = new FontFolder(List.of(), List.of(), "");

  private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf", "otc");
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 5_000;

  private final List<FoundFont> fonts;
  private final List<Refused> damaged;
  private final String sum;

  private FontFolder(List<FoundFont> fonts, List<Refused> damaged, String sum) {
    this.fonts = List.copyOf(fonts);
    this.damaged = List.copyOf(damaged);
    this.sum = sum;
  }

  /**
   * Reads the heads of the fonts below a folder: TrueType and OpenType fonts and collections of
   * them, in up to 5,000 files. Other files are left alone.
   *
   * @param folder the folder
   * @return the fonts, by the paths of their files
   * @throws IOException if the folder cannot be read; a damaged file is no reason
   */
  public static FontFolder read(Path folder) throws IOException {
    List<FoundFont> fonts = new ArrayList<>();
    List<Refused> damaged = new ArrayList<>();
    MessageDigest digest = Digest.begin();
    List<Path> files = files(folder);
    for (Path file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
      String shown = shown(folder, file);
      digest.update((shown + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
      try {
        fonts.addAll(FontFileReader.read(file, shown, digest));
      } catch (IOException unreadable) {
        damaged.add(new Refused(shown, name(file), Reason.DAMAGED));
      }
    }
    if (files.size() > MOST_FILES) {
      Path next = files.get(MOST_FILES);
      damaged.add(new Refused(shown(folder, next), name(next), Reason.MANY));
    }
    return new FontFolder(fonts, damaged, HexFormat.of().formatHex(digest.digest()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.find(folder, DEEPEST, FontFolder::isFont)) {
      return found.sorted(Comparator.comparing(file -> shown(folder, file))).toList();
    } catch (java.io.UncheckedIOException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private static boolean isFont(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
        && Files.isRegularFile(file);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String shown(Path folder, Path file) {
    return folder.resolve(folder.relativize(file)).toString().replace('\\', '/');
  }

  /**
   * What tells folders apart: the names and sizes of the files, and the checksums of their tables.
   *
   * @return a digest; empty for no folder
   */
  public String sum() {
    return sum;
  }

  /** The fonts of a name, the nearest to a look first. */
  List<FoundFont> named(String name, boolean bold) {
    String key = FontNames.key(name);
    return fonts.stream()
        .filter(font -> font.keys().contains(key))
        .sorted(Comparator.comparingInt(font -> font.traits().distance(bold)))
        .toList();
  }

  /** Files that are no fonts though they are named as such. */
  List<Refused> damaged() {
    return damaged;
  }
}
