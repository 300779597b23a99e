package report.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.fix.CompatibleFixes;

class TextEditsTest {
  private static final Source FILE = new Source("a.yaml", List.of("one: 1", "two： 2", "three：3"));

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsAndByteOrderMarkStay(String end) {
    String text = "\uFEFFone: 1" + end + "two： 2" + end + "three：3";

    assertThat(
            TextEdits.apply(
                text, List.of(edit(3, 6, 1, ": "), edit(2, 4, 1, ":"), edit(1, 1, 1, "O"))))
        .isEqualTo("\uFEFFOne: 1" + end + "two: 2" + end + "three: 3");
  }

  @Test
  void aByteOrderMarkIsTakenAwayWithOtherChanges() {
    Edit without = Edit.withoutByteOrderMark(FILE);

    assertThat(TextEdits.apply("\uFEFFone: 1\n", List.of(without))).isEqualTo("one: 1\n");
    assertThat(TextEdits.apply("\uFEFFone: 1\ntwo： 2\n", List.of(edit(2, 4, 1, ":"), without)))
        .isEqualTo("one: 1\ntwo: 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void newLinesEndAsThoseOfTheFileDo(String end) {
    String text = "one: 1" + end + "two： 2" + end + "three：3" + end;
    Edit several = new Edit(new Span(FILE, 1, 6, 2, 7), "|\n  1\n  2");

    assertThat(TextEdits.apply(text, List.of(edit(3, 6, 1, ": "), several)))
        .isEqualTo("one: |" + end + "  1" + end + "  2" + end + "three: 3" + end);
  }

  @Test
  void aFixOfSeveralLinesTouchesWhatLiesInThem() {
    Finding several = finding(new Edit(new Span(FILE, 1, 6, 3, 2), ""));
    Finding inside = finding(edit(2, 1, 3, "a"));
    Finding atItsEnd = finding(edit(3, 2, 1, "b"));
    Finding behind = finding(edit(3, 3, 1, "c"));

    assertThat(CompatibleFixes.of(List.of(several, inside, atItsEnd, behind)))
        .containsExactly(several, behind);
    assertThat(CompatibleFixes.of(List.of(behind, atItsEnd, inside, several)))
        .containsExactly(behind, inside);
  }

  @Test
  void ofFixesThatTouchTheFirstIsMade() {
    Finding first = finding(edit(2, 1, 3, "a"));
    Finding touching = finding(edit(2, 4, 1, "b"));
    Finding elsewhere = finding(edit(3, 1, 3, "c"));
    Finding without = finding();

    assertThat(CompatibleFixes.of(List.of(first, touching, without, elsewhere)))
        .containsExactly(first, elsewhere);
  }

  private static Finding finding(Edit... edits) {
    return Finding.of(Rule.UNKNOWN_KEY, Span.of(FILE, 1, 1, 1)).withFix(edits);
  }

  private static Edit edit(int line, int column, int length, String text) {
    return new Edit(Span.of(FILE, line, column, length), text);
  }
}
