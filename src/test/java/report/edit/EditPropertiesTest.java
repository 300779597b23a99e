package report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.edit.RandomYaml.Leaf;
import report.finding.Span;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** What holds for any file and any change. */
class EditPropertiesTest {
  private static final int SEEDS = 200;

  private static final Pattern RESULT =
      Pattern.compile("actions\\.[^.]+\\.results\\.[^.]+(\\.actual(\\[\\d+])?)?");

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theGeneratorKnowsWhatItWrites(long seed) {
    RandomYaml yaml = new RandomYaml(seed);

    assertThat(yaml.leaves())
        .allSatisfy(leaf -> assertThat(read(file(yaml.text()), leaf)).isEqualTo(leaf.text()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aValueIsReadWhereItWasSetAndAllElseIsAsItWas(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    Random random = new Random(seed);
    YamlText before = file(yaml.text());
    for (Leaf leaf : yaml.leaves()) {
      String text = RandomYaml.any(random);
      YamlText after = set(before, leaf.path(), text);

      assertThat(read(after, leaf)).isEqualTo(Content.Text.withoutLastBreaks(text));
      assertThat(yaml.leaves())
          .filteredOn(other -> !other.equals(leaf))
          .allSatisfy(other -> assertThat(read(after, other)).isEqualTo(other.text()));
      Span value = before.at(leaf.path()).orElseThrow().span();
      assertThat(after.text()).startsWith(lines(yaml.text(), 0, value.line() - 1));
      if (!leaf.text().isEmpty()) {
        String behind = lines(yaml.text(), value.endLine(), Integer.MAX_VALUE);
        assertThat(after.text()).endsWith(behind);
        assertThat(comments(after.text())).isEqualTo(comments(yaml.text()));
      }
      assertThat(set(after, leaf.path(), text)).isSameAs(after);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aValueSetToItselfChangesNothing(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    YamlText before = file(yaml.text());

    assertThat(yaml.leaves())
        .allSatisfy(leaf -> assertThat(set(before, leaf.path(), leaf.text())).isSameAs(before));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aValueSetAndSetBackGivesTheSameBytes(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    Random random = new Random(seed);
    YamlText before = file(yaml.text());
    for (Leaf leaf : yaml.leaves()) {
      boolean isBare = leaf.plain() || leaf.text().isEmpty();
      String any = leaf.text().contains("\n") ? "a\n- b" : "[x] 'y";
      YamlText there = set(before, leaf.path(), isBare ? RandomYaml.word(random) : any);

      assertThat(set(there, leaf.path(), leaf.text()).text()).isEqualTo(yaml.text());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void independentChangesGiveOneTextInAnyOrderAndAtOnce(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    Random random = new Random(seed);
    List<String> order = List.of("k0", "k1", "new", "newer");
    List<Change> changes = new ArrayList<>();
    for (Leaf leaf : yaml.leaves()) {
      if (random.nextBoolean()) {
        changes.add(Change.set(leaf.path(), RandomYaml.any(random)));
      }
    }
    changes.add(new Change.Put(YamlPath.of("new"), Content.of(RandomYaml.any(random)), order));
    changes.add(new Change.Put(YamlPath.of("newer", "a"), Content.of("b"), order));
    String atOnce = with(file(yaml.text()), changes).text();

    Collections.shuffle(changes, random);
    YamlText oneByOne = file(yaml.text());
    for (Change change : changes) {
      oneByOne = with(oneByOne, List.of(change));
    }

    assertThat(oneByOne.text()).isEqualTo(atOnce);
    assertThat(with(file(yaml.text()), changes).text()).isEqualTo(atOnce);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aKeyThatIsAddedAndTakenAwayLeavesNoTrace(long seed) {
    String yaml = new RandomYaml(seed).text();
    YamlText before = file(yaml);
    List<String> order = List.of("k0", "new", "k1");
    Change add = new Change.Put(YamlPath.of("new", "a"), Content.of("x\n- y"), order);
    YamlText there = with(before, List.of(add));

    assertThat(there.text()).isNotEqualTo(yaml);
    assertThat(with(there, List.of(new Change.Remove(YamlPath.of("new")))).text()).isEqualTo(yaml);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBrokenFileIsChangedForCertainOrNotAtAll(long seed) {
    RandomYaml yaml = new RandomYaml(seed);
    Random random = new Random(seed);
    StringBuilder broken = new StringBuilder(yaml.text());
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(broken.length());
      broken.replace(at, at + 1, List.of("", " ", ":", "\n", "{", "'", "|").get(random.nextInt(7)));
    }
    YamlText before = file(broken.toString());
    for (Leaf leaf : yaml.leaves()) {
      Change change = Change.set(leaf.path(), RandomYaml.any(random));
      EditResult result = before.with(List.of(change));
      if (result instanceof EditResult.Edited edited) {
        String text = ((Content.Text) ((Change.Put) change).content()).text();
        assertThat(read(edited.file(), leaf)).isEqualTo(text);
      } else {
        assertThat(((EditResult.Refused) result).change()).isEqualTo(change);
      }
    }
  }

  @Test
  void inRealPlansOnlyTheLineOfTheResultDiffers() throws IOException {
    int results = 0;
    try (Stream<Path> files =
        Files.walk(Path.of(System.getProperty("report.home", "."), "plans"))) {
      for (Path path : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        YamlText before = file(Files.readString(path));
        List<YamlPath> values = new ArrayList<>();
        collect(before.at(new YamlPath(List.of())).orElseThrow(), new YamlPath(List.of()), values);
        for (YamlPath value : values) {
          ScalarNode node = (ScalarNode) before.at(value).orElseThrow();
          assertThat(set(before, value, node.text())).isSameAs(before);
          if (RESULT.matcher(value.toString()).matches()) {
            List<String> lines = set(before, value, "約1,234件").text().lines().toList();
            List<String> was = before.text().lines().toList();
            assertThat(lines).hasSameSizeAs(was);
            for (int i = 0; i < was.size(); i++) {
              assertThat(lines.get(i).equals(was.get(i))).isEqualTo(i != node.span().line() - 1);
            }
            results++;
          }
        }
      }
    }
    assertThat(results).isGreaterThan(8);
  }

  private static void collect(Node node, YamlPath path, List<YamlPath> values) {
    if (node instanceof MappingNode mapping) {
      mapping
          .entries()
          .forEach(entry -> collect(entry.value(), path.key(entry.key().text()), values));
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path.item(i), values);
      }
    } else {
      values.add(path);
    }
  }

  private static YamlText file(String text) {
    return YamlText.of("a.yaml", text);
  }

  private static YamlText set(YamlText file, YamlPath path, String text) {
    return with(file, List.of(Change.set(path, text)));
  }

  private static YamlText with(YamlText file, List<Change> changes) {
    EditResult result = file.with(changes);
    assertThat(result).as(file.text()).isInstanceOf(EditResult.Edited.class);
    return ((EditResult.Edited) result).file();
  }

  private static String read(YamlText file, Leaf leaf) {
    Node node = file.at(leaf.path()).orElseThrow();
    return Content.Text.withoutLastBreaks(((ScalarNode) node).text());
  }

  private static String lines(String text, int from, int to) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts.add(i + 1);
      }
    }
    int end = to < starts.size() ? starts.get(to) : text.length();
    return from < starts.size() ? text.substring(starts.get(from), end) : "";
  }

  private static List<String> comments(String text) {
    return Stream.of(text.split("\\r\\n|\\r|\\n"))
        .filter(line -> line.contains("# "))
        .map(line -> line.substring(line.lastIndexOf("# ")))
        .filter(comment -> !comment.endsWith("\""))
        .toList();
  }
}
