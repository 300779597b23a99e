package report.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import report.kept.KeptPieces;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.read.field.SourceMap;
import report.read.file.Folder;
import report.read.theme.ThemeReader;

/**
 * The themes of plans that were read before. A theme is found by a digest of its folder, of
 * everything in the plans that is not in the folder of a theme, and of the themes of the year
 * before that it asked for. Without a cache all of this is left out.
 */
final class ThemeCache {
  private static final int MOST_DEPTH = 64;

  private final KeptPieces pieces;
  private final Folder plans;
  private final SourceMap origins;
  private final Optional<String> around;
  private final Queue<Runnable> fresh = new ConcurrentLinkedQueue<>();

  ThemeCache(KeptPieces pieces, Folder plans, SourceMap origins) {
    this.pieces = pieces;
    this.plans = plans;
    this.origins = origins;
    this.around = pieces.areKept() ? around() : Optional.empty();
  }

  /** The cache for a row of years, in front of its first year. */
  KeptThemes first() {
    return KeptThemes.first(this);
  }

  /** The digest of what all themes are read with; empty if nothing is to be found or kept. */
  Optional<String> known() {
    return around;
  }

  SourceMap origins() {
    return origins;
  }

  KeptPieces pieces() {
    return pieces;
  }

  /** Notes what is to be kept once everything is read. */
  void later(Runnable keeping) {
    fresh.add(keeping);
  }

  /** Keeps what was read, unless something was changed in the meantime. */
  void keep() {
    if (!fresh.isEmpty() && around.equals(around())) {
      fresh.forEach(Runnable::run);
    }
  }

  private Optional<String> around() {
    try {
      MessageDigest digest = begin();
      add(digest, plans.shown());
      for (ProjectFile entry : plans.project().in(plans.path())) {
        if (entry.kind() == EntryKind.FOLDER) {
          year(digest, new Folder(plans.project(), entry.path()));
        } else {
          add(digest, List.of(entry));
        }
      }
      return Optional.of(sum(digest));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void year(MessageDigest digest, Folder year) throws IOException {
    add(digest, year.name());
    for (ProjectFile entry : year.project().in(year.path())) {
      Folder inside = new Folder(year.project(), entry.path());
      if (entry.kind() != EntryKind.FOLDER) {
        add(digest, List.of(entry));
      } else if (!inside.has(ThemeReader.PLAN)) {
        add(digest, year.project().below(entry.path(), MOST_DEPTH));
      }
    }
  }

  /** The digest of a folder of a theme; empty if it cannot be read. */
  Optional<String> of(Folder theme) {
    try {
      MessageDigest digest = begin();
      add(digest, theme.shown());
      add(digest, theme.project().below(theme.path(), MOST_DEPTH));
      return Optional.of(sum(digest));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void add(MessageDigest digest, List<ProjectFile> files) throws IOException {
    for (ProjectFile file : files) {
      add(digest, plans.path().relativize(file.path()).toString());
      add(digest, file.kind().name());
      if (file.kind() == EntryKind.FILE) {
        add(digest, plans.project().bytes(file.path()));
      }
    }
  }

  /** The digest of words. */
  static String sum(List<String> words) {
    MessageDigest digest = begin();
    words.forEach(word -> add(digest, word));
    return sum(digest);
  }

  private static void add(MessageDigest digest, String word) {
    add(digest, word.getBytes(StandardCharsets.UTF_8));
  }

  /** The length comes first, so that different lists never look the same. */
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static String sum(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
