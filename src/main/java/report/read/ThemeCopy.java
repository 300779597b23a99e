package report.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import report.finding.DeflatedText;
import report.finding.FileLines;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Source;
import report.finding.Span;
import report.kept.ValueReader;
import report.kept.ValueWriter;
import report.picture.PictureFile;
import report.plan.Theme;
import report.read.field.Placed;
import report.read.field.SourceMap;
import report.read.theme.StoredTheme;
import report.read.theme.ThemeReader.ThemeFolder;

/** Writes a theme that was read as bytes, with the locations of its parts, and recreates it. */
final class ThemeCopy {
  private static final int NO_TEXT = -1;

  private final SourceMap origins;
  private final List<Source> sources = new ArrayList<>();
  private final IdentityHashMap<Source, Integer> numbers = new IdentityHashMap<>();
  private @Nullable Object located;

  /** What is written of a theme. */
  private record Copy(Theme theme, Optional<Placed<Integer>> number, List<Finding> findings) {}

  /** A part of a theme whose location is known; the part itself comes last. */
  private record Located(Span span, Object part) {}

  /** A file by its place among the files. */
  private record Numbered(int source) {}

  /** A file without its lines. */
  private record Listed(String path, int lines) {}

  /** The files. */
  private record Files(List<Listed> all) {}

  ThemeCopy(SourceMap origins) {
    this.origins = origins;
  }

  /**
   * Writes a theme.
   *
   * @return the parts of a piece; empty if it has something that cannot be recreated, such as a
   *     picture
   */
  Optional<List<byte[]>> write(ThemeFolder folder) {
    try {
      Optional<Theme> theme = folder.theme().map(stored -> stored.theme().get());
      if (theme.isEmpty()) {
        return Optional.empty();
      }
      Copy copy = new Copy(theme.get(), folder.number(), folder.findings().sorted());
      List<byte[]> parts = new ArrayList<>();
      parts.add(bytes(copy));
      List<Listed> listed = new ArrayList<>();
      for (Source source : sources) {
        listed.add(listed(source, parts));
      }
      parts.add(0, bytes(new Files(listed)));
      return Optional.of(parts);
    } catch (IOException | IllegalArgumentException notToBeWritten) {
      return Optional.empty();
    }
  }

  /** Adds the text of a file to the parts, if it has one. */
  private static Listed listed(Source source, List<byte[]> parts) {
    if (source.lines() instanceof FileLines lines && source.cell().isEmpty()) {
      parts.add(lines.deflated().deflated());
      return new Listed(source.path(), lines.size());
    }
    if (!source.lines().isEmpty() || source.cell().isPresent()) {
      throw new IllegalArgumentException("no text file: " + source.path());
    }
    return new Listed(source.path(), NO_TEXT);
  }

  private byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, fast)) {
      new ValueWriter(out, this::shortened).write(value);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private Object shortened(Object value) {
    if (value == located) {
      located = null;
      return value;
    }
    if (value instanceof Source source) {
      return new Numbered(number(source));
    }
    if (value instanceof PictureFile) {
      throw new IllegalArgumentException("a picture");
    }
    if (!(value instanceof Record)) {
      return value;
    }
    Optional<Span> span = origins.of(value);
    if (span.isEmpty()) {
      return value;
    }
    located = value;
    return new Located(span.get(), value);
  }

  private int number(Source source) {
    return numbers.computeIfAbsent(
        source,
        added -> {
          sources.add(added);
          return sources.size() - 1;
        });
  }

  /**
   * Recreates a theme, and adds the locations of its parts.
   *
   * @throws IOException if these are not the parts of a theme
   */
  ThemeFolder read(List<byte[]> parts) throws IOException {
    int texts = 2;
    for (Listed file : ValueReader.read(inflated(parts.get(0)), Files.class).all()) {
      sources.add(
          file.lines() == NO_TEXT
              ? Source.withoutText(file.path())
              : new Source(
                  file.path(), new FileLines(DeflatedText.of(parts.get(texts++)), file.lines())));
    }
    Copy copy = ValueReader.read(inflated(parts.get(1)), Copy.class, this::restored);
    Findings findings = new Findings();
    findings.addAll(copy.findings());
    return new ThemeFolder(Optional.of(StoredTheme.held(copy.theme())), copy.number(), findings);
  }

  private Object restored(Object value) {
    if (value instanceof Numbered numbered) {
      return sources.get(numbered.source());
    }
    if (value instanceof Located of) {
      origins.add(of.part(), of.span());
      return of.part();
    }
    return value;
  }

  private static byte[] inflated(byte[] bytes) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
