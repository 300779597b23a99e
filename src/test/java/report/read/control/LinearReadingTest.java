package report.read.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.calendar.FiscalYear;
import report.calendar.TimingGrammar;
import report.finding.Findings;
import report.notation.HalfWidth;
import report.plan.TargetGrammar;
import report.read.field.QuantityReader;
import report.read.tree.Node;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

/** Inputs that would take minutes, or the whole stack, if the time grew with their square. */
@Tag("slow")
class LinearReadingTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(strings = {" ", "1 ", "よりの", "12", "年", "~", "件", "0", "1-", "("})
  void aLongValueIsReadSoon(String part) {
    String value = "1" + part.repeat(MANY) + "x";
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          HalfWidth.closedUp(value);
          TargetGrammar.read(value);
          TargetGrammar.read(value.substring(1));
          TimingGrammar.read(value, new FiscalYear(2019));
          Node actual = YamlFile.read(new SourceText("a.yaml", "'" + value + "'"), new Findings());
          new QuantityReader(new Findings()).figure(actual, "actual");
        });
  }

  @Test
  void manyRemarksAreReadSoon() {
    String remark = "# report: ignore B002 known\n";
    List<Remark> read =
        Assertions.assertTimeoutPreemptively(SOON, () -> remarks(remark.repeat(MANY) + "a: b\n"));
    assertThat(read).hasSize(MANY).allMatch(one -> one.first() == MANY + 1);
  }

  @Test
  void aRemarkCanNameManyRules() {
    List<Remark> read =
        remarks("# report: ignore " + "B002, ".repeat(10_000) + "B002 known\na: b\n");
    assertThat(read.get(0).rules()).hasSize(10_001);
  }

  private static List<Remark> remarks(String text) {
    return RemarkReader.read(new SourceText("a.yaml", text).source(), new Findings());
  }
}
