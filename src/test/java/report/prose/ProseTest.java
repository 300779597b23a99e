package report.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static final Inline.Text A = new Inline.Text("A");
  private static final Inline.Text B = new Inline.Text("B");
  private static final Inline.Text C = new Inline.Text("C");

  @Test
  void anEmptyLineIsNoText() {
    assertThat(Prose.line("")).isEqualTo(Prose.EMPTY);
    assertThat(Prose.line("").isEmpty()).isTrue();
    assertThat(Prose.line("A").isEmpty()).isFalse();
  }

  @Test
  void everyPieceIsWalkedThroughInReadingOrder() {
    Prose prose =
        new Prose(
            List.of(
                new Block.Heading(List.of(A)),
                new Block.Paragraph(
                    List.of(
                        new Inline.Bold(List.of(B, new Inline.NoteMark("one"))),
                        new Inline.Break(),
                        new Inline.Link("https://example.jp", List.of(C)))),
                new Block.Items(
                    List.of(
                        List.of(
                            new Block.Paragraph(List.of(A, new Inline.NoteMark("two"))),
                            new Block.Items(List.of(List.of(new Block.ResultSlot("first"))))),
                        List.of(new Block.ResultSlot("second")))),
                new Block.Table(
                    List.of(List.of(B), List.of(new Inline.NoteMark("three"))),
                    List.of(List.of(List.of(C), List.of(new Inline.NoteMark("one")))))));

    assertThat(ProseWalk.terms(prose)).containsExactly("one", "two", "three", "one");
    assertThat(ProseWalk.slots(prose)).containsExactly("first", "second");
    assertThat(ProseWalk.inlines(prose).filter(Inline.Text.class::isInstance))
        .containsExactly(A, B, C, A, B, C);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "\n"})
  void aLineHasNoLineBreak(String text) {
    assertThatThrownBy(() -> Prose.line(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.jp", "HTTPS://example.jp/?a=b#c", "mailto:a@example.jp"})
  void aLinkLeadsToAPageOrAMailbox(String target) {
    assertThat(new Inline.Link(target, List.of(A)).target()).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.jp",
        "x",
        "",
        " https://example.jp",
        "https://",
        "https://a b",
        "https://a\nb",
        "ftp://example.jp"
      })
  void aLinkLeadsNowhereElse(String target) {
    assertThat(Inline.Link.isSafe(target)).isFalse();
    assertThatThrownBy(() -> new Inline.Link(target, List.of(A)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableHasAsManyCellsInEveryRow() {
    List<Inline> cell = List.of(A);

    assertThatThrownBy(() -> new Block.Table(List.of(cell, cell), List.of(List.of(cell))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Block.Table(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Block.Table(List.of(cell), List.of()).rows()).isEmpty();
  }
}
