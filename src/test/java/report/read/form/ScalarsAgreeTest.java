package report.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.SmallPlan;
import report.finding.Findings;
import report.read.FileKind;
import report.read.PlansReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an editor underlines is what the reader refuses, for values that YAML takes for numbers,
 * booleans or nothing, and for the letters that people type instead of digits.
 */
class ScalarsAgreeTest {
  private static final Set<String> OF_SHAPE = Set.of("K003", "K004", "K005", "K007", "K009");

  private static final Schema PLAN =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(FileKind.PLAN.schema(Locale.ENGLISH), InputFormat.JSON);

  @TempDir Path folder;

  private void assertAgreed(String key, String written, String plan) throws IOException {
    List<String> found = found(plan);

    assertThat(isAccepted(plan))
        .as("%s: %s is accepted by the schema; the reader found %s", key, written, found)
        .isEqualTo(found.isEmpty());
  }

  /** The rules of shape that the reader found broken. */
  private List<String> found(String plan) throws IOException {
    new SmallPlan(folder.resolve("plans/R7")).book().write("theme-1/plan.yaml", plan);
    Findings findings = new Findings();
    new PlansReader().read(folder.resolve("plans"), findings);
    return findings.sorted().stream()
        .map(finding -> finding.rule().id())
        .filter(OF_SHAPE::contains)
        .toList();
  }

  private static boolean isAccepted(String plan) {
    return PLAN.validate(new YAMLMapper().readTree(plan)).isEmpty();
  }

  private static String plan(String number, String title, String id, String repost) {
    return """
    number: %s
    title: %s
    department: 商工課
    direction: 振興する
    initiatives:
      - id: one
        title: 支援
        actions:
          - id: %s
            text: 支援する
            goals:
              - id: count
                name: 件数
                target: 10件
                repost: %s
    """
        .formatted(number, title, id, repost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "'1'", "99999", "0", "-1", "100000", "１２", "'１２ '", "０", "01", "1.5", "1_000", "0x1F",
        "true", "''", "~", "null", "[]", "{}", "[1]", "一", "3号"
      })
  void aNumber(String written) throws IOException {
    assertAgreed("number", written, plan(written, "産業", "act", "true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "産業",
        "5",
        "1.5",
        "true",
        "2019-01-01",
        "''",
        "' '",
        "'　'",
        "~",
        "[]",
        "{}",
        "\"a\\nb\"",
        "\"a\\n\""
      })
  void aLine(String written) throws IOException {
    assertAgreed("title", written, plan("1", written, "act", "true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a-1", "12", "0", "-a", "A", "a_b", "a.b", "ａ", "入居", "''", "~", "true", "1.5", "-1",
        "'a '", "[]", "a b"
      })
  void anId(String written) throws IOException {
    assertAgreed("id", written, plan("1", "産業", written, "true"));
  }

  /** To a schema these are whole numbers; the reader goes by what is written. */
  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3"})
  void aSchemaTakesForANumberWhatIsOneInAnotherNotation(String written) throws IOException {
    assertThat(found(plan(written, "産業", "act", "true"))).containsExactly("K009");
    assertThat(isAccepted(plan(written, "産業", "act", "true"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 65})
  void anIdOfManyLetters(int length) throws IOException {
    assertAgreed("id", "" + length, plan("1", "産業", "a".repeat(length), "true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "false",
        "'true'",
        "' true '",
        "yes",
        "no",
        "on",
        "True",
        "TRUE",
        "はい",
        "1",
        "0",
        "''",
        "~",
        "[]",
        "真"
      })
  void aMark(String written) throws IOException {
    assertAgreed("repost", written, plan("1", "産業", "act", written));
  }
}
