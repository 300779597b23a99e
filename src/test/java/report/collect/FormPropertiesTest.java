package report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Severity;

/** What is promised of forms, whatever departments enter. */
class FormPropertiesTest {
  private static final long SEEDS = 15;

  @TempDir private Path folder;
  private Collecting plan;

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @BeforeEach
  void writePlan() {
    plan = Collecting.in(folder.resolve("a"));
    plan.planText("# 県の計画\n" + plan.planText().replace("aim: 出会いを増やす", "aim: 出会いを増やす   # 目的"));
    plan.report(
        plan.report()
            .replace("challenges: 県外", "challenges: 県外")
            .replace("note: 秋のみ", "note: '秋のみ'  # 確認"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resultsComeBackAsTheyWereFilledInAndNothingElseChanges(long seed) {
    check(RandomForm.ofResults(seed), plan::form, plan::report, plan::planText);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void plansComeBackAsTheyWereFilledInAndNothingElseChanges(long seed) {
    check(RandomForm.ofPlan(seed), plan::planForm, plan::planText, plan::report);
  }

  private void check(
      RandomForm entries,
      Supplier<FormEditor> made,
      Supplier<String> file,
      Supplier<String> other) {
    FormEditor untouched = made.get();
    String before = file.get();
    String otherFile = other.get();
    FormEditor filled = entries.fill(made.get());

    Collected collected = plan.collect(filled);
    assertThat(collected.findings().sorted())
        .allSatisfy(finding -> assertThat(finding.severity()).isNotEqualTo(Severity.ERROR));
    assertThat(collected.changes()).isEqualTo(entries.entries().size());
    Collecting.write(collected);
    String after = file.get();

    assertThat(plan.collect(filled).changes()).as("taken twice").isZero();
    assertThat(plan.collect(made.get()).changes()).as("a new form, untouched").isZero();
    assertThat(plan.collect(untouched).changes()).as("the old form, untouched").isZero();
    assertThat(file.get()).isEqualTo(after);
    assertThat(other.get()).isEqualTo(otherFile);
    FormEditor next = made.get();
    for (RandomForm.Entry entry : entries.entries()) {
      assertThat(next.cell(entry.row(), entry.column()).getStringCellValue())
          .startsWith(entry.text().replaceAll("以上$", ""));
    }
    assertThat(comments(after)).isEqualTo(comments(before));
    assertThat(keys(after)).containsSubsequence(keys(before));
  }

  private static List<String> comments(String yaml) {
    return yaml.lines()
        .filter(line -> line.contains("# "))
        .map(line -> line.replaceFirst(".*(?=# )", ""))
        .toList();
  }

  /** The keys in their order. */
  private static List<String> keys(String yaml) {
    List<String> keys = new ArrayList<>();
    yaml.lines()
        .filter(line -> line.matches(" *(- )?[a-z]+:.*"))
        .forEach(line -> keys.add(line.replaceFirst(":.*", "")));
    return keys;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfFormsDoesNotMatter(long seed) {
    Collecting other = Collecting.in(folder.resolve("b"));
    other.planText(plan.planText());
    other.report(plan.report());
    Map<Boolean, List<RandomForm.Entry>> halves =
        RandomForm.shared(RandomForm.ofResults(seed).entries());
    List<byte[]> forms = new ArrayList<>();
    for (List<RandomForm.Entry> half : halves.values()) {
      FormEditor form = plan.form();
      half.forEach(entry -> entry.type(form));
      forms.add(form.save());
    }

    for (int i : new int[] {0, 1}) {
      Collecting.write(plan.collect(Settlement.ASK, Map.of(i + ".xlsx", forms.get(i))));
      Collecting.write(other.collect(Settlement.ASK, Map.of(i + ".xlsx", forms.get(1 - i))));
    }

    assertThat(other.report()).isEqualTo(plan.report());
  }
}
