package report.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import report.finding.Findings;
import report.plan.RatingScheme;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

/** The built-in rating schemes, each a data file with its name and source. */
public final class RatingSchemes {
  private static final List<String> NAMES =
      List.of(
          "standard",
          "kuni-5",
          "dokuho",
          "chiho-sosei",
          "abcd-100-80-60",
          "abcd-110-80-50",
          "seven-point");

  private RatingSchemes() {}

  /**
   * The names of all schemes.
   *
   * @return the names as books write them, the default first
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A scheme.
   *
   * @param name one of {@link #names()}
   * @return the scheme
   * @throws IllegalArgumentException if it does not exist
   */
  public static RatingScheme named(String name) {
    String path = "/report/ratings/" + name + ".yaml";
    Findings findings = new Findings();
    try (InputStream in = RatingSchemes.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no rating scheme: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Optional<RatingScheme> scheme =
          new RatingReader(findings)
              .read(YamlFile.read(new SourceText(path, text), findings), name);
      return scheme.orElseThrow(() -> new IllegalArgumentException(findings.sorted().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
