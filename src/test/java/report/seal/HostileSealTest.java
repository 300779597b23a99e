package report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.Ran;
import report.form.SampleForms;

/** Whatever stands in the file of a seal, nothing is as approved, and the message says where. */
class HostileSealTest {
  @TempDir private Path plans;

  @BeforeEach
  void seal() throws IOException {
    SampleForms.sample(plans);
    run("seal", "--published", "R8.5.29");
    run("seal", "--approved", "R7.6月議会", "--on", "R7.6.20");
    run("seal", "--renew", "--reason", "一つ目");
    assertThat(run("seal", "--check").exit()).isZero();
  }

  private Ran run(String command, Object... options) {
    return Ran.japanese(
        Stream.concat(Stream.of(command, "R7", "--plans", plans), Stream.of(options)).toArray());
  }

  private static UnaryOperator<String> is(String text) {
    return before -> text;
  }

  private static UnaryOperator<String> with(String from, String to) {
    return before -> {
      assertThat(before).contains(from);
      return before.replace(from, to);
    };
  }

  private static String goal(String value) {
    return "themes: {theme-1: {goals: {employment: " + value + "}}}\n";
  }

  static Stream<UnaryOperator<String>> texts() {
    return Stream.of(
        is(""),
        is("# a\n"),
        is("- a\n"),
        is("~\n"),
        is("themes: ~\n"),
        is("themes: [a]\n"),
        is("themes: {theme-1: ~}\n"),
        is("themes: {theme-1: {goals: [1]}}\n"),
        is("themes: {theme-1: {other: {}}}\n"),
        is("themes: {'../x': {goals: {a b: {target: 1}}}}\n"),
        is(goal("~")),
        is(goal("[1, [2]]")),
        is(goal("{target: {a: b}}")),
        is(goal("{target: [[a], [b]]}")),
        is(goal("{target: [], digest: ~}")),
        is(goal("{target: '" + "x".repeat(5_000_000) + "'}")),
        is("a: &a [x, x]\nb: &b [*a, *a]\nthemes: *b\n"),
        is("!!java.net.URL [x]\n"),
        is("[".repeat(5000)),
        is("themes: " + "{a: ".repeat(3000)),
        with("approved:", "approver:"),
        with("approved: 'R7.6月議会'", "approved: '{0} {9} %s'"),
        with("on: 'R7.6.20'", "on: 2025-06-20"),
        with("  - on: ''\n    reason: '一つ目'", "  - ~"),
        with("  - on: ''\n", "  - on: ''\n    by: a\n"),
        with("renewals:\n  - on: ''\n    reason: '一つ目'", "renewals: a"),
        with("target: ['6回', '300人']", "target: ['6回']"),
        with("      employment:", "\temployment:"),
        with("議会", "議\u0000会"),
        before -> before + "more: a\n",
        before -> before + "digest: 'a'\n",
        before -> before + "---\n" + before,
        before -> before.substring(0, before.length() / 2));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingIsAsApprovedAndNothingIsCompared(UnaryOperator<String> edit) throws IOException {
    Path file = plans.resolve("R7/seal.yaml");
    Files.writeString(file, edit.apply(Files.readString(file)));

    for (Ran ran : List.of(run("seal", "--check"), run("diff", "--approved"), run("validate"))) {
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.err() + ran.out()).contains("R7/seal.yaml").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE"})
  void aFileInAnotherEncodingIsNotAsApproved(String charset) throws IOException {
    Path file = plans.resolve("R7/seal.yaml");
    Files.write(file, Files.readString(file).getBytes(charset));
    assertThat(run("seal", "--check").exit()).isEqualTo(1);
  }

  @Test
  void aSealEditedByHandCanBeRenewed() throws IOException {
    Path file = plans.resolve("R7/seal.yaml");
    Files.writeString(file, Files.readString(file).replace("42％以上", "41％以上"));
    assertThat(run("seal", "--check").err()).contains("S002");

    assertThat(run("seal", "--renew", "--reason", "確認").exit()).isZero();

    assertThat(run("seal", "--check").exit()).isZero();
    assertThat(Files.readString(file)).contains("42％以上", "一つ目", "確認");
  }

  @Test
  void aPlanThatCannotBeReadIsNotAsApproved() throws IOException {
    Path plan = plans.resolve("R7/theme-1/plan.yaml");
    Files.write(plan, "title: [".getBytes(StandardCharsets.UTF_8));

    Ran check = run("seal", "--check");

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.err()).contains("Y003").doesNotContain("S001");
  }
}
