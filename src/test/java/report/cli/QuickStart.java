package report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Starts many processes with the classes under test: from jars and an archive of loaded classes,
 * which a folder of classes cannot have.
 *
 * @param folder holds the jars, the archive and what templates say
 */
record QuickStart(Path folder) {
  /** Packs what lies in folders, and tries a command so that Java knows what to keep. */
  static QuickStart of(Path folder, String... command) throws IOException, InterruptedException {
    QuickStart start = new QuickStart(Files.createDirectories(folder));
    start.pack();
    List<String> line = start.line("-XX:ArchiveClassesAtExit=" + start.archive(), Main.class);
    line.addAll(List.of(command));
    assertThat(new ProcessBuilder(line).redirectErrorStream(true).start().waitFor()).isZero();
    assertThat(start.archive()).isNotEmptyFile();
    return start;
  }

  /** Packs what lies in folders of the class path; an archive holds no class of theirs. */
  private void pack() throws IOException {
    int number = 0;
    for (Path entry : entries().toList()) {
      if (Files.isDirectory(entry)) {
        pack(entry, folder.resolve(number++ + ".jar"));
      }
    }
  }

  /** The class path under test with each folder packed into a jar. */
  static String packed(Path folder) throws IOException {
    QuickStart start = new QuickStart(Files.createDirectories(folder));
    start.pack();
    return start.classPath();
  }

  /** A process that runs a class. */
  Process run(Class<?> main, String... arguments) throws IOException {
    List<String> line = line("-XX:SharedArchiveFile=" + archive(), main);
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectErrorStream(true).start();
  }

  private Path archive() {
    return folder.resolve("classes.jsa");
  }

  private List<String> line(String option, Class<?> main) throws IOException {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dreport.cache=" + folder,
            "-cp",
            classPath(),
            main.getName()));
  }

  private String classPath() throws IOException {
    try (Stream<Path> packed = Files.list(folder)) {
      return Stream.concat(
              packed.filter(file -> file.toString().endsWith(".jar")).sorted(),
              entries().filter(Files::isRegularFile))
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static Stream<Path> entries() {
    return Stream.of(Checkout.classPath().split(File.pathSeparator, -1)).map(Path::of);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      entries.setLevel(0);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(
            new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
      }
    }
  }
}
