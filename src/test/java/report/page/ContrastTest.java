package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * WCAG 2.2: text 4.5 : 1 (1.4.3), graphics 3 : 1 (1.4.11), in the light, dark and print colours.
 */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  private static Map<String, String> colours(String css, int scheme) {
    String[] roots = css.split(":root \\{", -1);
    Map<String, String> colours = new HashMap<>();
    for (int root : new int[] {1, scheme}) {
      Matcher colour = COLOUR.matcher(roots[root].substring(0, roots[root].indexOf('}')));
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(2));
      }
    }
    return colours;
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "text, ground, 4.5",
    "text, panel, 4.5",
    "text, mark, 4.5",
    "quiet, ground, 4.5",
    "quiet, panel, 4.5",
    "quiet, mark, 4.5",
    "link, ground, 4.5",
    "link, panel, 4.5",
    "link, mark, 4.5",
    "on-accent, accent, 4.5",
    "achieved, ground, 4.5",
    "achieved, mark, 4.5",
    "not-achieved, ground, 4.5",
    "not-achieved, mark, 4.5",
    "open, ground, 4.5",
    "open, mark, 4.5",
    "aside, ground, 3",
    "achieved, track, 3",
    "not-achieved, track, 3",
    "open, track, 3",
    "text, track, 3",
  })
  void everyColourStandsOutFromItsGround(String front, String ground, double least)
      throws IOException {
    String css =
        Files.readString(
            Path.of(System.getProperty("report.home", ".")).resolve("templates/page/style.css"));
    for (int scheme : new int[] {1, 2, 3}) {
      Map<String, String> colours = colours(css, scheme);
      double one = luminance(colours.getOrDefault(front, "none"));
      double other = luminance(colours.getOrDefault(ground, "none"));
      double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      assertThat(contrast).as("scheme %d", scheme).isGreaterThanOrEqualTo(least);
    }
  }
}
