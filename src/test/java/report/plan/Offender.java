package report.plan;

import com.google.gson.Gson;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Logger;
import report.document.Bullet;

/** Breaks every ban of the architecture at once; {@code ArchitectureTest} sees that they bite. */
final class Offender {
  private Offender() {}

  static String today() {
    System.out.println(new Gson());
    Logger.getGlobal();
    return Bullet.NONE + LocalDate.now(Clock.systemUTC()).toString() + Locale.getDefault();
  }

  static String numbers(int number) {
    return String.format("%d", number) + "%d".formatted(number) + Math.random();
  }

  static OutputStream file(Path path) throws IOException {
    Files.writeString(path, "");
    return new FileOutputStream(path.toFile());
  }
}
