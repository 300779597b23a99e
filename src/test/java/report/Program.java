package report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the machine by which tests look at what the tool writes. The system property {@code
 * report.NAME} says where it stands; otherwise it is searched for on the path.
 */
public enum Program {
  CHROMIUM("chromium", true),
  CHROMEDRIVER("chromium-driver", true),
  SOFFICE("libreoffice-calc", true),
  LOWRITER("libreoffice-writer", true),
  PDFTOTEXT("poppler-utils", true),
  PDFFONTS("poppler-utils", true),
  /** Carries out the launcher for Windows. Too large to be installed for each run of CI. */
  WINE("wine", false);

  private final String debianPackage;
  private final boolean isPartOfCi;

  Program(String debianPackage, boolean isPartOfCi) {
    this.debianPackage = debianPackage;
    this.isPartOfCi = isPartOfCi;
  }

  /** The name under which it is called. */
  public String command() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Debian package that brings it. */
  String debianPackage() {
    return debianPackage;
  }

  /** Whether continuous integration installs it, so that its tests have to run there. */
  boolean isPartOfCi() {
    return isPartOfCi;
  }

  /** Where it stands. Tests that call this say so by {@link Needs}. */
  public Path path() {
    return on(System.getenv("PATH")).orElseThrow(() -> new AssertionError(this + " is missing"));
  }

  /** Where it stands, if it does. */
  Optional<Path> on(String path) {
    String given = System.getProperty("report." + command(), "");
    Stream<Path> places =
        given.isEmpty()
            ? Stream.of(path.split(File.pathSeparator, -1)).map(at -> Path.of(at, command()))
            : Stream.of(Path.of(given));
    return places.filter(Files::isExecutable).findFirst();
  }
}
