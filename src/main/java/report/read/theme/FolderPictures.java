package report.read.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.notation.Nearest;
import report.picture.Picture;
import report.picture.PictureBytes;
import report.picture.PictureFault;
import report.picture.PictureFile;
import report.picture.PictureSize;
import report.project.ChangedFileException;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.read.file.Folder;
import report.read.markdown.PictureFinder;

/** The pictures in the folder of a theme or a book. Each file is read once, whatever shows it. */
public final class FolderPictures implements PictureFinder {
  /** The maximum length of a file, in bytes. */
  static final int LONGEST = 5_000_000;

  /** The maximum length of all pictures of a folder, in bytes. */
  static final int LONGEST_TOGETHER = 50_000_000;

  private static final int DEEPEST = 5;
  private static final Pattern LEADS_OUT =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*|.*\\\\.*", Pattern.DOTALL);
  private static final Pattern UNNAMED = Pattern.compile(".*[\\p{Cntrl}].*", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:png|jpe?g|svg)");

  private final Folder folder;
  private final Map<Path, Content> known = new LinkedHashMap<>();
  private long together;

  /** What a file holds: a picture, or why it is none. */
  private record Content(Optional<PictureFile> file, PictureBytes.@Nullable Reading reading) {}

  /**
   * The pictures of a folder.
   *
   * @param folder that of a theme or a book; nothing outside of it is read
   */
  public FolderPictures(Folder folder) {
    this.folder = folder;
  }

  @Override
  public Answer find(String address, String alt) {
    if (LEADS_OUT.matcher(address).matches() || UNNAMED.matcher(address).matches()) {
      return outside(address);
    }
    Path named = folder.path().resolve(address).normalize();
    Path path = isThere(named) ? named : decoded(address);
    if (!path.startsWith(folder.path().normalize()) || path.equals(folder.path().normalize())) {
      return outside(address);
    }
    EntryKind kind = folder.project().kind(path);
    if (kind == EntryKind.OUTSIDE || kind == EntryKind.CIRCLE) {
      return outside(address);
    }
    return kind == EntryKind.FILE ? read(path, address, alt) : missing(address);
  }

  private static Answer outside(String address) {
    return Answer.refused("T018.outside", address);
  }

  private boolean isThere(Path path) {
    return folder.project().kind(path) != EntryKind.ABSENT;
  }

  /** Some programs write spaces and Japanese characters of addresses as bytes. */
  private Path decoded(String address) {
    try {
      String plain = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      return folder.path().resolve(plain).normalize();
    } catch (IllegalArgumentException asItIs) {
      return folder.path().resolve(address).normalize();
    }
  }

  private Answer missing(String address) {
    List<String> names =
        folder.project().below(folder.path(), DEEPEST).stream()
            .filter(entry -> entry.kind() == EntryKind.FILE)
            .map(ProjectFile::path)
            .map(this::shown)
            .filter(name -> NAME.matcher(name).matches())
            .toList();
    Optional<String> near =
        Nearest.to(address, names)
            .or(
                () ->
                    names.stream()
                        .filter(name -> last(name).equalsIgnoreCase(last(address)))
                        .findFirst());
    return new Answer.Refused("T018", List.of(address), near);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String shown(Path path) {
    return Folder.shown(folder.path().normalize().relativize(path.normalize()));
  }

  private Answer read(Path path, String address, String alt) {
    Content content = known.get(path);
    if (content == null) {
      try {
        content = content(path);
      } catch (IOException unreadable) {
        return Answer.refused("T018.broken", address);
      }
      known.put(path, content);
    }
    if (together > LONGEST_TOGETHER) {
      return Answer.refused("T018.together", address, megabytes(LONGEST_TOGETHER));
    }
    PictureBytes.Reading reading = content.reading();
    if (reading == null) {
      return Answer.refused("T018.bytes", address, megabytes(LONGEST));
    }
    return reading instanceof PictureBytes.Reading.Found found
        ? new Answer.Found(
            new Picture(shown(path), alt, found.size(), content.file().orElseThrow()))
        : refused(address, ((PictureBytes.Reading.Refused) reading).fault());
  }

  private static String megabytes(int bytes) {
    return Integer.toString(bytes / 1_000_000);
  }

  private static Answer refused(String address, PictureFault fault) {
    return switch (fault.kind()) {
      case FORMAT -> Answer.refused("T018.format", address);
      case BROKEN -> Answer.refused("T018.broken", address);
      case UNSIZED -> Answer.refused("T018.unsized", address);
      case PIXELS ->
          Answer.refused(
              "T018.pixels", address, fault.detail(), Integer.toString(PictureSize.LONGEST_SIDE));
      case ACTIVE -> Answer.refused("T018.active", address, fault.detail());
    };
  }

  private Content content(Path path) throws IOException {
    byte[] bytes = bytes(path);
    if (bytes.length > LONGEST) {
      return new Content(Optional.empty(), null);
    }
    together += bytes.length;
    String digest = digest(bytes);
    return new Content(
        Optional.of(new PictureFile(digest, () -> same(path, digest))), PictureBytes.read(bytes));
  }

  /** At most one byte more than a picture may have. */
  private byte[] bytes(Path path) throws IOException {
    try (InputStream in = folder.project().open(path)) {
      return in.readNBytes(LONGEST + 1);
    }
  }

  private byte[] same(Path path, String digest) throws IOException {
    byte[] bytes = bytes(path);
    if (!digest(bytes).equals(digest)) {
      throw new ChangedFileException(path);
    }
    return bytes;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
