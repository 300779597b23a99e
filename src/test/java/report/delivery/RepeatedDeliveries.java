package report.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that delivers one output after the other into one folder until it is killed. */
final class RepeatedDeliveries {
  private RepeatedDeliveries() {}

  /**
   * Delivers on and on.
   *
   * @param arguments the folder, the number of the first output
   * @throws IOException never, on a machine in order
   */
  public static void main(String[] arguments) throws IOException {
    for (int number = Integer.parseInt(arguments[1]); true; number++) {
      deliver(Path.of(arguments[0]), state(number % 2));
    }
  }

  static void deliver(Path out, Map<String, String> state) throws IOException {
    try (Delivery delivery = Delivery.into(out, false, process -> {})) {
      OutputFolder folder = delivery.folder("R1");
      for (Map.Entry<String, String> file : state.entrySet()) {
        byte[] bytes = file.getValue().getBytes(UTF_8);
        folder.part("html").file(file.getKey(), stream -> stream.write(bytes));
      }
      delivery.publish();
    }
  }

  /** One of two outputs: names and texts, some of which are in both. */
  static Map<String, String> state(int number) {
    Map<String, String> files = new TreeMap<>();
    files.put("style.css", "the same");
    files.put("only-in-" + number + ".html", "one");
    for (int i = 0; i < 10; i++) {
      files.put("theme-" + i + ".html", ("state " + number + "\n").repeat(1000));
    }
    return files;
  }
}
