package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.Run;

class LinesTest {
  private final Lines lines = new Lines(new NoteMarks(), new GoalPlaces());

  @ParameterizedTest
  @ValueSource(strings = {"https://example.jp/", "HTTP://example.jp/", "mailto:a@example.jp"})
  void aSafeLinkIsALink(String target) {
    assertThat(lines.inlines(List.of(new Run.Linked("x", false, target))))
        .containsExactly(new Inline.Link("x", false, target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "\tjavascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.jp/",
        "plan.html",
        ""
      })
  void anyOtherLinkIsItsTextAlone(String target) {
    assertThat(lines.inlines(List.of(new Run.Linked("x", false, target))))
        .containsExactly(new Inline.Text("x", false, false));
  }

  @Test
  void whatNoAddressMayHoldIsWrittenInHex() {
    assertThat(
            lines.inlines(
                List.of(new Run.Linked("x", false, "https://example.jp/?a=\"b c\"&d={1}"))))
        .containsExactly(
            new Inline.Link("x", false, "https://example.jp/?a=%22b%20c%22&d=%7B1%7D"));
  }

  @Test
  void aLineBreakIsAnInlineOfItsOwn() {
    assertThat(lines.inlines(List.of(new Run.Plain("a\n\nb", true))))
        .containsExactly(
            new Inline.Text("a", true, false),
            new Inline.Break(),
            new Inline.Break(),
            new Inline.Text("b", true, false));
  }

  @Test
  void aTermMarkedTwiceHasTwoPlaces() {
    Run mark = new Run.Mark(10, "kento");
    assertThat(lines.inlines(List.of(mark, mark)))
        .containsExactly(
            new Inline.Note(10, "kento", "#note_kento", "ref_kento"),
            new Inline.Note(10, "kento", "#note_kento", "ref_kento_2"));
  }
}
