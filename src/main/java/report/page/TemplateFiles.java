package report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import report.finding.Source;
import report.finding.Span;
import report.output.Sha256;
import report.output.ValueDigest;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.project.ProjectFiles;

/** The files for rendering pages: the user's own, and built-in ones for all others. */
final class TemplateFiles {
  /** The location of the built-in files, next to this class. */
  static final String BUILT_IN = "templates";

  /**
   * Files copied next to the pages: the style sheet, and the scripts for tables and for the search.
   */
  static final List<String> AS_THEY_ARE = List.of("style.css", "script.js", "search.js");

  /** The maximum depth of folders. */
  private static final int DEEPEST = 64;

  private final Path templates;
  private final Path folder;

  /**
   * The parts in a folder.
   *
   * @param templates the folder of all templates, which contains these in its folder page; it need
   *     not exist
   */
  TemplateFiles(Path templates) {
    this.templates = templates;
    this.folder = templates.resolve("page");
  }

  Path folder() {
    return folder;
  }

  /** Whether a user can have files here. */
  boolean hasFolder() {
    return ProjectFiles.around(templates).isFolder(folder);
  }

  /** The names of the user's templates, sorted. */
  List<String> own() {
    return files().stream().filter(name -> name.endsWith(".ftlh")).sorted().toList();
  }

  /** The user's own files among those copied next to the pages. */
  List<String> asTheyAre() {
    return AS_THEY_ARE.stream().filter(this::isOwn).toList();
  }

  /**
   * The digest of everything that the user's templates can include: files that are too large cannot
   * be included.
   */
  String digest() throws IOException {
    ValueDigest digest = new ValueDigest();
    if (!hasFolder()) {
      return digest.of();
    }
    List<String> all = new ArrayList<>();
    for (String name : files()) {
      if (size(name) > OwnTemplates.LARGEST) {
        continue;
      }
      all.add(name);
      all.add(Sha256.of(Files.readAllBytes(folder.resolve(name))));
    }
    return digest.of(all);
  }

  private List<String> files() {
    return inside().stream()
        .filter(entry -> entry.kind() == EntryKind.FILE)
        .map(entry -> name(entry.path()))
        .toList();
  }

  /** The content of the folder; links are followed within its project. */
  private List<ProjectFile> inside() {
    return ProjectFiles.around(templates).below(folder, DEEPEST);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * The names of links that lead out of the folder or in a circle, sorted: nothing behind them is
   * read. An empty name stands for the folder itself, if it leads out of its project.
   */
  List<String> leadingOut() throws IOException {
    List<String> names = new ArrayList<>();
    for (ProjectFile entry : inside()) {
      if (entry.kind().isRefused() || (isLink(entry) && isElsewhere(entry.path()))) {
        names.add(name(entry.path()));
      }
    }
    return names;
  }

  private boolean isLink(ProjectFile entry) {
    return Files.isSymbolicLink(entry.path()) && !entry.path().equals(folder);
  }

  private boolean isElsewhere(Path link) throws IOException {
    return !link.toRealPath().startsWith(folder.toRealPath());
  }

  /** A part as a whole, as findings name it. */
  Span place(String name) {
    return Span.start(Source.withoutText(path(name)));
  }

  /** The size of one of the user's templates in bytes. */
  long size(String name) throws IOException {
    return Files.size(folder.resolve(name));
  }

  /** The bytes of a part. */
  byte[] bytes(String name) throws IOException {
    if (isOwn(name)) {
      return Files.readAllBytes(folder.resolve(name));
    }
    try (InputStream in = TemplateFiles.class.getResourceAsStream(BUILT_IN + "/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /** Whether a part is UTF-8; a text saved by an old editor often is not. */
  boolean isUtf8(String name) throws IOException {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(name)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** A part as findings show it. */
  Source source(String name) {
    try {
      List<String> lines = new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
      return new Source(path(name), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String path(String name) {
    return isOwn(name) || Files.isSymbolicLink(folder.resolve(name))
        ? folder.resolve(name).toString().replace('\\', '/')
        : "(" + BUILT_IN + ")/page/" + name;
  }

  private boolean isOwn(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }
}
