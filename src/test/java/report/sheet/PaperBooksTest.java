package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import report.document.Labels;
import report.document.SampleDocument;
import report.paper.Drawing;
import report.paper.PaperDocument;
import report.paper.PaperPage;
import report.paper.Tag;
import report.paper.Target;
import report.pdf.Conformance;
import report.pdf.TaggedText;
import report.sheet.template.Forms;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;
import report.sheet.template.Template;

/** The pages of a sample book, before they are drawn. */
class PaperBooksTest {
  private static final PaperDocument PAGES = pages();

  private static PaperDocument pages() {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    try {
      Starter.write(StarterPaper.A3, new Labels(Locale.JAPANESE), form);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    Template template = Forms.read(form.toByteArray());
    return PaperBooks.pages(SampleDocument.japanese(), template);
  }

  private static List<Drawing.Text> texts() {
    return PAGES.pages().stream()
        .flatMap(page -> page.items().stream())
        .map(PaperPage.Item::drawing)
        .filter(Drawing.Text.class::isInstance)
        .map(Drawing.Text.class::cast)
        .toList();
  }

  private static Set<String> targets() {
    return texts().stream()
        .flatMap(text -> text.lines().stream())
        .flatMap(List::stream)
        .flatMap(span -> span.target().stream())
        .filter(Target.Anchor.class::isInstance)
        .map(target -> ((Target.Anchor) target).name())
        .collect(Collectors.toSet());
  }

  @Test
  void everyLinkInsideLeadsToAPlace() {
    assertThat(targets()).isNotEmpty();
    assertThat(PAGES.anchors()).containsKeys(targets().toArray(String[]::new));
  }

  @Test
  void noteMarksAndNotesLeadToEachOther() {
    assertThat(targets()).contains("note:(*10)", "mark:(*10)");
  }

  @Test
  void nothingStandsOutsideOfItsPage() {
    for (PaperPage page : PAGES.pages()) {
      for (PaperPage.Item item : page.items()) {
        if (item.drawing() instanceof Drawing.Text text) {
          assertThat(text.box().x()).isNotNegative();
          assertThat(text.box().right()).isLessThanOrEqualTo(page.width());
          assertThat(text.box().y() + text.lines().size() * text.pitch())
              .isLessThanOrEqualTo(page.height());
        }
      }
    }
  }

  @Test
  void rowsOfATableHaveEquallyManyColumns() {
    List<Tag> tags = PAGES.tags();
    for (int table = 0; table < tags.size(); table++) {
      if (tags.get(table).kind() == Tag.Kind.TABLE) {
        int own = table;
        assertThat(
                IntStream.range(0, tags.size())
                    .filter(row -> tags.get(row).parent() == own)
                    .map(row -> columns(tags, row))
                    .distinct()
                    .toArray())
            .hasSize(1);
      }
    }
  }

  @Test
  void theFileTellsHeadsOfColumnsAndRowsAndNotes() throws IOException {
    byte[] file = PaperBooks.pdf(PAGES);
    TaggedText read = TaggedText.of(file);
    assertThat(read.faults()).isEmpty();
    assertThat(read.lines())
        .map(String::strip)
        .contains("H1 総括表", "TH Column 指標・目標", "TH Column 用語", "TH Row (*10)", "Note");
    assertThat(read.names()).isNotEmpty().doesNotHaveDuplicates().isSorted();
    assertThat(read.names())
        .hasSameSizeAs(read.lines().stream().filter(line -> line.contains("Note")).toList());
    assertThat(Conformance.broken(file)).isEmpty();
  }

  private static int columns(List<Tag> tags, int row) {
    return tags.stream().filter(tag -> tag.parent() == row).mapToInt(Tag::columns).sum();
  }
}
