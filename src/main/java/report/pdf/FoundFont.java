package report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import report.paper.FontNote.Reason;

/** A font in a file of the user. */
final class FoundFont implements FontSource {
  /** The largest file that is read, in bytes: the largest fonts of Japanese have half of it. */
  static final long LARGEST = 100L << 20;

  private final FontLocation location;
  private final String name;
  private final Set<String> keys;
  private final FontTraits traits;
  private @Nullable FontProgram program;

  /**
   * A font.
   *
   * @param location where it is
   * @param name its name in PDF files
   * @param keys the keys of its names
   * @param traits what it is like
   */
  FoundFont(FontLocation location, String name, Set<String> keys, FontTraits traits) {
    this.location = location;
    this.name = name;
    this.keys = Set.copyOf(keys);
    this.traits = traits;
  }

  FontLocation location() {
    return location;
  }

  String name() {
    return name;
  }

  Set<String> keys() {
    return keys;
  }

  FontTraits traits() {
    return traits;
  }

  /** Why it cannot be used, as far as its head says. */
  Optional<Reason> refusal() {
    if (!traits.isEmbeddable()) {
      return Optional.of(Reason.FORBIDDEN);
    }
    if (traits.isPostScript()) {
      return Optional.of(Reason.OUTLINES);
    }
    return location.size() > LARGEST ? Optional.of(Reason.LARGE) : Optional.empty();
  }

  @Override
  public boolean isBold() {
    return traits.isBold();
  }

  @Override
  public synchronized FontProgram program() throws IOException {
    if (program == null) {
      byte[] file;
      try {
        file = Files.readAllBytes(location.file());
      } catch (IOException unreadable) {
        throw new BrokenFontException(name, unreadable);
      }
      program = FontProgram.of(name, file, location.offset());
    }
    return program;
  }
}
