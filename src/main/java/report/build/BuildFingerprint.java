package report.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import report.output.OrderedParallel;
import report.output.Sha256;
import report.output.ValueDigest;
import report.project.EntryKind;
import report.project.ProjectFile;
import report.project.ProjectFiles;

/**
 * All inputs of an output, as one digest: the bytes of files with their names, and texts. Equal
 * inputs produce equal output on every machine.
 */
public final class BuildFingerprint {
  /** The number of files of a folder that are read in sequence. */
  private static final int SHARE = 100;

  /** Folders are never nested deeper than this; links cannot cause infinite nesting. */
  private static final int MOST_DEPTH = 64;

  /** The classes of a process do not change while it runs. */
  private static volatile @Nullable String knownTool;

  private final MessageDigest digest;

  /** Nothing yet. */
  public BuildFingerprint() {
    this(Sha256.begin());
  }

  private BuildFingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** Words, such as options. */
  public BuildFingerprint words(Object... words) {
    for (Object word : words) {
      add(word.toString().getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** A file; one that does not exist or cannot be read is recorded as such. */
  public BuildFingerprint file(Path file) throws IOException {
    boolean there = Files.isRegularFile(file);
    words(there);
    if (there) {
      try {
        add(Files.readAllBytes(file));
      } catch (AccessDeniedException denied) {
        words("unreadable");
      }
    }
    return this;
  }

  /** A folder with its content and names; links are followed within the project. */
  public BuildFingerprint folder(Path folder) throws IOException {
    return folder(ProjectFiles.around(folder), folder);
  }

  /**
   * A folder of a project with its content and names; large numbers of files are read in parallel.
   * Files that the project rejects are recorded by name and kind.
   */
  public BuildFingerprint folder(ProjectFiles project, Path folder) throws IOException {
    List<ProjectFile> inside = project.below(folder, MOST_DEPTH);
    words(inside.size());
    List<Callable<String>> shares = new ArrayList<>();
    for (int from = 0; from < inside.size(); from += SHARE) {
      List<ProjectFile> share = inside.subList(from, Math.min(from + SHARE, inside.size()));
      shares.add(() -> new BuildFingerprint(ValueDigest.begin()).files(share, folder).sum());
    }
    OrderedParallel.each(shares, sum -> words(sum));
    return this;
  }

  private BuildFingerprint files(List<ProjectFile> files, Path folder) throws IOException {
    for (ProjectFile entry : files) {
      words(folder.relativize(entry.path()).toString().replace('\\', '/'), entry.kind());
      if (entry.kind() == EntryKind.FILE) {
        file(entry.path());
      }
    }
    return this;
  }

  /** The tool itself: its version, and its classes, which change during development. */
  public BuildFingerprint tool() throws IOException {
    String sum = knownTool;
    if (sum == null) {
      sum = new BuildFingerprint().code().sum();
      knownTool = sum;
    }
    return words(ToolVersion.number(), sum);
  }

  private BuildFingerprint code() throws IOException {
    Path code;
    try {
      code =
          Path.of(
              BuildFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Files.isDirectory(code) ? folder(code.resolve("report")) : jar(code);
  }

  /** A jar names a check sum for each of its files. */
  private BuildFingerprint jar(Path file) throws IOException {
    TreeMap<String, Long> sums = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        sums.put(entry.getName(), entry.getCrc());
      }
    }
    return words(sums);
  }

  /** The digest in hexadecimal digits. */
  public String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The length comes first, so that different lists never look the same. */
  private void add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
