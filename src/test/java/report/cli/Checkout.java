package report.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import report.delivery.FolderCopy;

/**
 * A copy of the checkout in which the launcher runs the classes under test: its jar holds nothing
 * but a class path that leads to them. A Maven of its own puts such a jar there again.
 *
 * @param home the folder of the copy
 */
public record Checkout(Path home) {
  private static final Path ORIGIN = Path.of(System.getProperty("report.home", "."));

  public static Checkout at(Path home) throws IOException {
    Checkout checkout = new Checkout(home);
    Files.createDirectories(home.resolve("src/main"));
    Files.createDirectories(home.resolve("target"));
    Files.copy(ORIGIN.resolve("report"), checkout.launcher());
    Files.copy(ORIGIN.resolve("pom.xml"), home.resolve("pom.xml"));
    checkout.script(checkout.maven(), "cp '" + checkout.spareJar() + "' '" + checkout.jar() + "'");
    writeJar(checkout.spareJar(), classPath());
    Files.copy(checkout.spareJar(), checkout.jar());
    return checkout;
  }

  /** A copy whose classes are in jars, so that an archive can hold them. */
  public static Checkout packedAt(Path home) throws IOException {
    Checkout checkout = at(home);
    writeJar(checkout.jar(), QuickStart.packed(home.resolve("target/classes")));
    return checkout;
  }

  public Path launcher() {
    return home.resolve("report");
  }

  public Path jar() {
    return home.resolve("target/report.jar");
  }

  public Path spareJar() {
    return home.resolve("target/spare.jar");
  }

  private Path maven() {
    return home.resolve("bin/mvn");
  }

  /** Copies a folder of the checkout. */
  public void copy(String name) throws IOException {
    FolderCopy.copyMissing(ORIGIN.resolve(name), home.resolve(name));
  }

  /** Writes a shell script. */
  public Path script(Path path, String line) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "#!/bin/sh\n" + line + "\n");
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs the launcher for an English user. */
  public Ran report(Path from, String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = launcher().toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(from, Map.of(), command);
  }

  /** Runs a line of shell in the copy and answers with all that a user sees. */
  public List<String> shell(String line, Map<String, String> surroundings)
      throws IOException, InterruptedException {
    return run(home, surroundings, "sh", "-c", "exec 2>&1; " + line).out().lines().toList();
  }

  /** Runs a command with this Java and the Maven of the copy. */
  public Ran run(Path from, Map<String, String> surroundings, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    Path out = Files.createTempFile(home, "out", ".txt");
    Path err = Files.createTempFile(home, "err", ".txt");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = new HashMap<>(surroundings);
    environment.putIfAbsent("LC_ALL", "C.UTF-8");
    environment.putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    environment.putIfAbsent("REPORT_CACHE", "");
    environment.putIfAbsent("CI", "");
    environment.put("PATH", maven().getParent() + File.pathSeparator + System.getenv("PATH"));
    builder.environment().putAll(environment);
    int exit = builder.start().waitFor();
    return new Ran(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8))
        .withSoundWorkbooks(command, from);
  }

  private static void writeJar(Path jar, String classPath) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(classPath.split(File.pathSeparator, -1))
            .map(entry -> new File(entry).toURI().toString())
            .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }

  /** Surefire hides the class path of the tests in a jar and tells it so. */
  public static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
