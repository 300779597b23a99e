package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.finding.Findings;
import report.read.tree.Node;
import report.read.tree.SourceText;
import report.read.tree.YamlFile;

class MeetingTimeTest {

  @ParameterizedTest
  @ValueSource(strings = {"13時から10時まで", "13時半から13時15分まで", "１０：００～９：３０", "10:00-10:00", "15時～13時"})
  void aMeetingThatEndsBeforeItBeginsIsTold(String time) {
    assertThat(found(time).sorted())
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).isEqualTo("V004.time"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10時から12時まで",
        "9:30～10:00",
        "13時半～13時45分",
        "午後3時から5時まで",
        "22時から翌1時まで",
        "10時から（2時間程度）",
        "未定"
      })
  void anythingElseIsLeftAlone(String time) {
    assertThat(found(time).sorted()).isEmpty();
  }

  private static Findings found(String time) {
    Findings findings = new Findings();
    Node node = YamlFile.read(new SourceText("a.yaml", "'" + time + "'"), findings);
    MeetingTime.check(node, findings);
    return findings;
  }
}
